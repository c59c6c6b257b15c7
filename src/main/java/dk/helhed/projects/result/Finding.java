package dk.helhed.projects.result;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.projects.plan.Criterion;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a success criterion, wherever it comes from.
 *
 * @param people how many it rests on; null if not known
 * @param comparison the value of those it is compared with; null if there is none
 * @param comparisonPeople how many that value rests on; null if not known
 * @param entered what somebody has entered; null if it comes from the barometer
 * @param observed the figure of the barometer; null if somebody has entered the value
 */
public record Finding(
        Period period,
        BigDecimal value,
        @Nullable Integer people,
        @Nullable BigDecimal comparison,
        @Nullable Integer comparisonPeople,
        @Nullable Measurement entered,
        @Nullable Observation observed) {

    private static final Comparator<Finding> OLDEST_FIRST = Comparator.comparing(Finding::period);

    /** What was entered, the oldest first. */
    static List<Finding> entered(Stream<Measurement> measurements) {
        return measurements
                .map(one -> new Finding(
                        one.period(), one.value(), one.people(), one.comparison(), one.comparisonPeople(), one, null))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /**
     * What the barometer knows from the base on, the oldest first.
     *
     * @param other the same indicator in the area for comparison; null if there is none
     */
    static List<Finding> observed(Criterion criterion, AreaSeries series, @Nullable AreaSeries other) {
        var base = criterion.base().period();
        return series.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .flatMap(figure -> of(figure, other))
                .filter(finding -> base == null || !finding.period().last().isBefore(base.last()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Stream<Finding> of(Observation figure, @Nullable AreaSeries other) {
        var period = figure.period();
        var value = figure.value();
        if (period == null || value == null) {
            return Stream.empty();
        }
        var compared = other == null
                ? null
                : other.figures().levelAt(period).map(Observation::value).orElse(null);
        return Stream.of(new Finding(period, value, null, compared, null, null, figure));
    }
}
