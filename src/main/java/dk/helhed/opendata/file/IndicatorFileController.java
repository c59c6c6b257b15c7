package dk.helhed.opendata.file;

import dk.helhed.access.Door;
import dk.helhed.barometer.IndicatorChart;
import dk.helhed.charts.Frame;
import dk.helhed.opendata.IndicatorSeries;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an indicator as a file, and its chart as a picture. */
@Controller
@Door(Door.PUBLIC)
class IndicatorFileController {

    private final IndicatorSeries figures;
    private final IndicatorChart chart;
    private final Editions editions;
    private final FileAnswers answers;

    IndicatorFileController(IndicatorSeries figures, IndicatorChart chart, Editions editions, FileAnswers answers) {
        this.figures = figures;
        this.chart = chart;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping({"/indikator/{code}.csv", "/indikator/{code}.xlsx", "/indikator/{code}.json"})
    ResponseEntity<byte[]> indicator(
            @PathVariable String code,
            @RequestParam(name = "area", required = false) @Nullable List<String> areas,
            @RequestParam(required = false) @Nullable String dialect,
            Page page) {
        var edition = editions.of(page);
        var series = figures.of(code, areas, edition.asOf());
        var document = new IndicatorDocument(
                edition,
                name(code, edition),
                series.getFirst().indicator(),
                figures.definitions(code, edition.asOf()),
                series);
        return answers.of(document, edition, dialect);
    }

    @GetMapping("/indikator/{code}.svg")
    ResponseEntity<byte[]> picture(
            @PathVariable String code,
            @RequestParam(name = "area", required = false) @Nullable List<String> areas,
            Page page) {
        var edition = editions.of(page);
        var svg = chart.svg(figures.of(code, areas, edition.asOf()), page.language(), Frame.WIDE)
                .orElseThrow(() -> new NotFoundException("error.picture", code));
        return answers.of(svg, name(code, edition), page);
    }

    private static String name(String code, Edition edition) {
        return "helhed-indikator-" + code + "-" + edition.asOf();
    }
}
