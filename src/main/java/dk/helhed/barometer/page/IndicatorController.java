package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.IndicatorChart;
import dk.helhed.barometer.Wording;
import dk.helhed.barometer.own.OwnIndicators;
import dk.helhed.charts.Frame;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /indikator/1.2} of an indicator, national or a municipality's own: its figures as chart or table, in up to
 * eight areas side by side.
 */
@Controller
@Door(Door.PUBLIC)
class IndicatorController {

    private final Subjects subjects;
    private final Barometer barometer;
    private final IndicatorChart chart;
    private final Comparisons comparisons;
    private final Texts texts;

    IndicatorController(
            Subjects subjects, Barometer barometer, IndicatorChart chart, Comparisons comparisons, Texts texts) {
        this.subjects = subjects;
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
        var ofSeries = subjects.indicatorOf(code);
        if (ofSeries.isPresent()) {
            return "redirect:" + page.link("/indikator/" + ofSeries.get());
        }
        var subject = subjects.of(code, comparisons.day(page));
        var comparison = comparisons.of(subject.home(), codes, added);
        if (comparison.added() && comparison.refusal() == null) {
            return "redirect:" + page.link("/indikator/" + code, comparison.choices(view));
        }
        show(subject, comparison, view, page, model);
        return "barometer/indicator";
    }

    private void show(Subject subject, Comparison comparison, String view, Page page, Model model) {
        var day = comparisons.day(page);
        var series = barometer.series(subject.indicator(), comparison.areas(), day);
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("subject", subject);
        model.addAttribute("mayEdit", subject.own() != null && OwnIndicators.mayEdit());
        model.addAttribute("comparison", comparison);
        model.addAttribute("areas", comparisons.all());
        model.addAttribute("series", series);
        model.addAttribute("table", FigureTable.of(series));
        model.addAttribute("day", day);
        model.addAttribute("view", view);
        if (!view.equals("tabel")) {
            model.addAttribute("chart", picture(series, page, Frame.WIDE));
            model.addAttribute("narrowChart", picture(series, page, Frame.NARROW));
        }
        model.addAttribute("uses", subjects.uses(subject.indicator(), page.language()));
        model.addAttribute("downloads", downloads(subject, comparison, series, page));
    }

    private @Nullable String picture(List<AreaSeries> series, Page page, Frame frame) {
        return chart.svg(series, page.language(), frame).orElse(null);
    }

    private List<Download> downloads(Subject subject, Comparison comparison, List<AreaSeries> series, Page page) {
        var figures = List.of("csv", "excel", "xlsx", "json");
        var figuresAndPicture = List.of("csv", "excel", "xlsx", "json", "svg");
        return Downloads.of(
                page,
                "/indikator/" + subject.indicator().code(),
                comparison.choices(null),
                chart.canDraw(series) ? figuresAndPicture : figures);
    }
}
