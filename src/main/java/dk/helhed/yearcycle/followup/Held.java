package dk.helhed.yearcycle.followup;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.statistics.Good;
import dk.helhed.yearcycle.proposal.Expectation;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expectation held against what the indicator showed.
 *
 * @param actual the newest figure about the expected year; null if there is none
 * @param newest the newest figure about any time; null if there is none
 */
public record Held(
        Expectation expectation,
        @Nullable Observation actual,
        @Nullable Observation newest,
        Verdict verdict) {

    /**
     * Holds the expectation against the figures known on a day.
     *
     * @param series of the indicator in the area; null if there is none
     */
    static Held of(Expectation expectation, @Nullable AreaSeries series) {
        if (series == null) {
            return new Held(expectation, null, null, Verdict.NO_FIGURE);
        }
        var actual = about(series.figures(), expectation.year()).orElse(null);
        var newest = series.figures().newest().orElse(null);
        var value = actual == null ? null : actual.value();
        return new Held(
                expectation,
                actual,
                newest,
                judge(expectation, value, series.indicator().good()));
    }

    /**
     * The verdict. Ours: no publication says how. The way that is wanted is that from the baseline to what is expected, else the
     * way that is good; a figure that reaches what was expected did it, one that moved that way from its baseline did it
     * partly.
     *
     * @param actual null if there is no figure
     */
    static Verdict judge(Expectation expectation, @Nullable BigDecimal actual, Good good) {
        if (actual == null) {
            return Verdict.NO_FIGURE;
        }
        var base = expectation.baseline();
        var wanted = base == null ? 0 : expectation.value().compareTo(base.value());
        var up = wanted == 0 ? good == Good.HIGHER : wanted > 0;
        if (reaches(actual, expectation.value(), up)) {
            return Verdict.DID;
        }
        return base != null && actual.compareTo(base.value()) != 0 && reaches(actual, base.value(), up)
                ? Verdict.PARTLY
                : Verdict.NOT;
    }

    private static boolean reaches(BigDecimal actual, BigDecimal level, boolean up) {
        return up ? actual.compareTo(level) >= 0 : actual.compareTo(level) <= 0;
    }

    /** The newest figure about a time that ends in the year. */
    private static Optional<Observation> about(Figures figures, int year) {
        return figures.byPeriod().reversed().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.value() != null
                        && figure.period() != null
                        && figure.period().last().getYear() == year)
                .findFirst();
    }
}
