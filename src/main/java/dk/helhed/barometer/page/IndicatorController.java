package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.IndicatorChart;
import dk.helhed.barometer.Wording;
import dk.helhed.charts.Frame;
import dk.helhed.pages.Download;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /indikator/1.2} of an indicator: its figures as chart or table, in up to eight areas side by side. */
@Controller
@Door(Door.PUBLIC)
class IndicatorController {

    private final Catalogue catalogue;
    private final Barometer barometer;
    private final IndicatorChart chart;
    private final Comparisons comparisons;
    private final Texts texts;

    IndicatorController(
            Catalogue catalogue, Barometer barometer, IndicatorChart chart, Comparisons comparisons, Texts texts) {
        this.catalogue = catalogue;
        this.barometer = barometer;
        this.chart = chart;
        this.comparisons = comparisons;
        this.texts = texts;
    }

    @GetMapping("/indikator/{code}")
    String indicator(
            @PathVariable String code,
            @RequestParam(name = "area", required = false) @Nullable List<String> codes,
            @RequestParam(name = "tilfoej", required = false) @Nullable String added,
            @RequestParam(name = "vis", defaultValue = "graf") String view,
            Page page,
            Model model) {
        var indicator = catalogue.indicator(code).orElseThrow(() -> new NotFoundException("error.indicator", code));
        var comparison = comparisons.of(codes, added);
        if (comparison.added() && comparison.refusal() == null) {
            return "redirect:" + page.link("/indikator/" + code, comparison.choices(view));
        }
        var day = comparisons.day(page);
        var series = barometer.series(indicator, comparison.areas(), day);
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("indicator", indicator);
        model.addAttribute("goal", catalogue.goal(indicator.goal()).orElseThrow());
        model.addAttribute("comparison", comparison);
        model.addAttribute("areas", comparisons.all());
        model.addAttribute("series", series);
        model.addAttribute("table", FigureTable.of(series));
        model.addAttribute("day", day);
        model.addAttribute("view", view);
        if (!view.equals("tabel")) {
            model.addAttribute(
                    "chart", chart.svg(series, page.language(), Frame.WIDE).orElse(null));
            model.addAttribute(
                    "narrowChart",
                    chart.svg(series, page.language(), Frame.NARROW).orElse(null));
        }
        model.addAttribute("downloads", downloads(indicator, comparison, series, page));
        return "barometer/indicator";
    }

    private List<Download> downloads(Indicator indicator, Comparison comparison, List<AreaSeries> series, Page page) {
        var figures = List.of("csv", "excel", "xlsx", "json");
        var figuresAndPicture = List.of("csv", "excel", "xlsx", "json", "svg");
        return Downloads.of(
                page,
                "/indikator/" + indicator.code(),
                comparison.choices(null),
                chart.canDraw(series) ? figuresAndPicture : figures);
    }
}
