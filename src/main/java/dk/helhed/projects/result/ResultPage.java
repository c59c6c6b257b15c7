package dk.helhed.projects.result;

import dk.helhed.pages.Page;
import dk.helhed.projects.plan.Criterion;
import dk.helhed.projects.plan.Plan;
import dk.helhed.projects.plan.PlanWords;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.DifferenceInDifferences.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of an effort as its page shows them.
 *
 * @param charts by the id of the criterion; none for one that nothing was measured on
 */
public record ResultPage(
        Page page, Plan plan, List<CriterionResult> results, Map<Long, ResultChart.Drawn> charts, PlanWords words) {

    public ResultPage {
        results = List.copyOf(results);
        charts = Map.copyOf(charts);
    }

    /** How many criteria were judged so. */
    public long judged(Verdict verdict) {
        return results.stream()
                .filter(result ->
                        result.judgement() != null && result.judgement().verdict() == verdict)
                .count();
    }

    /** How many criteria nobody has judged. */
    public long unjudged() {
        return results.stream().filter(result -> result.judgement() == null).count();
    }

    /** The chart of a criterion; null if nothing was measured on it. */
    public ResultChart.@Nullable Drawn chart(CriterionResult result) {
        return charts.get(result.criterion().id());
    }

    /** What those are called that the criterion is compared with. */
    public String compared(CriterionResult result) {
        return ResultChart.compared(result, plan, words, page);
    }

    /** How much more the effort's figure has changed, in a sentence. */
    public String difference(CriterionResult result, Difference difference) {
        return page.text(
                "effort.result.difference.value",
                change(difference.value(), result.criterion()),
                words.figures().period(difference.before()),
                words.figures().period(difference.after()));
    }

    /** What the difference might as well be, in a sentence. */
    public String interval(Interval interval) {
        var words = page.text("effort.result.difference.interval", points(interval.low()), points(interval.high()));
        return interval.holdsZero() ? words + " " + page.text("effort.result.difference.zero") : words;
    }

    private String change(BigDecimal value, Criterion criterion) {
        return words.unit(criterion)
                .map(unit -> words.figures().change(value, unit))
                .orElseGet(() -> signed(value) + " " + criterion.measure().unit());
    }

    private String points(double value) {
        return signed(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    private String signed(BigDecimal value) {
        var sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "±";
        return sign + words.figures().figure(value.abs(), Unit.COUNT);
    }
}
