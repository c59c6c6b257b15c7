package dk.helhed.projects.result;

import dk.helhed.charts.Charts;
import dk.helhed.charts.Frame;
import dk.helhed.charts.LineChart;
import dk.helhed.pages.Page;
import dk.helhed.projects.plan.Plan;
import dk.helhed.projects.plan.PlanWords;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a success criterion before and after, beside what it is compared with. */
@Component
public class ResultChart {

    private final Charts charts;

    ResultChart(Charts charts) {
        this.charts = charts;
    }

    /** The chart as SVG, for a wide screen and for a telephone. */
    public record Drawn(String wide, String narrow) {}

    /** The chart of a criterion; empty if nothing was measured. */
    Optional<Drawn> draw(CriterionResult result, Plan plan, PlanWords words, Page page) {
        if (result.findings().isEmpty()) {
            return Optional.empty();
        }
        var chart = chart(result, plan, words, page);
        return Optional.of(new Drawn(charts.svg(chart, Frame.WIDE), charts.svg(chart, Frame.NARROW)));
    }

    private static LineChart chart(CriterionResult result, Plan plan, PlanWords words, Page page) {
        var criterion = result.criterion();
        var threshold = criterion.target().threshold();
        var lines = Stream.of(
                        new LineChart.Series(page.text("effort.result.line.own"), own(result, words)),
                        new LineChart.Series(compared(result, plan, words, page), other(result, words)))
                .filter(line -> !line.points().isEmpty())
                .toList();
        return new LineChart(
                page.text("effort.result.chart", String.valueOf(result.number())),
                criterion.what(),
                words.unitName(criterion),
                page.language().tag(),
                lines,
                null,
                threshold == null ? null : new LineChart.Level(page.text("effort.result.line.target"), threshold));
    }

    /** What the line of those it is compared with is called. */
    static String compared(CriterionResult result, Plan plan, PlanWords words, Page page) {
        var area = plan.comparison().area();
        return area == null || (result.isEntered() && !plan.comparison().group().isEmpty())
                ? page.text("effort.result.line.comparison")
                : page.text("effort.result.line.area", words.figures().name(area));
    }

    /** One point a day at the most; the base is drawn unless its time was measured. */
    private static List<LineChart.Point> own(CriterionResult result, PlanWords words) {
        var points = new TreeMap<LocalDate, LineChart.Point>();
        var base = result.criterion().base();
        add(points, base.period(), base.value(), words);
        result.findings().forEach(finding -> add(points, finding.period(), finding.value(), words));
        return List.copyOf(points.values());
    }

    private static List<LineChart.Point> other(CriterionResult result, PlanWords words) {
        var points = new TreeMap<LocalDate, LineChart.Point>();
        result.findings().forEach(finding -> add(points, finding.period(), finding.comparison(), words));
        return List.copyOf(points.values());
    }

    private static void add(
            Map<LocalDate, LineChart.Point> points,
            @Nullable Period period,
            @Nullable BigDecimal value,
            PlanWords words) {
        if (period != null && value != null) {
            points.put(
                    period.last(),
                    new LineChart.Point(period.last(), words.figures().period(period), value));
        }
    }
}
