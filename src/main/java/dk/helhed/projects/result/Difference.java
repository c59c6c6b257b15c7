package dk.helhed.projects.result;

import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.DifferenceInDifferences;
import dk.helhed.statistics.DifferenceInDifferences.Interval;
import dk.helhed.statistics.DifferenceInDifferences.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much more the effort's own figure has changed than that of those it is compared with.
 *
 * @param value in the unit of the criterion; of shares, percentage points
 * @param before the first time that both were measured
 * @param after the last
 * @param interval 95 percent; null if it cannot be computed
 * @param lack why there is no interval; null if there is one
 */
public record Difference(
        BigDecimal value,
        Period before,
        Period after,
        @Nullable Interval interval,
        @Nullable Lack lack) {

    /** Why there is no interval. */
    public enum Lack implements Coded {
        /** How many people stand behind the values is not known for all four. */
        PEOPLE,
        /** The values are no shares, and their spread is not known. */
        SPREAD;

        @Override
        public String key() {
            return "effort.result.difference.lack." + code();
        }
    }

    /**
     * The difference between the first and the last time that both were measured; empty if there are no two such times.
     *
     * @param findings the oldest first
     * @param unit null for one that we do not know
     */
    static Optional<Difference> of(List<Finding> findings, @Nullable Unit unit) {
        var both = findings.stream().filter(one -> one.comparison() != null).toList();
        if (both.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(between(both.getFirst(), both.getLast(), unit));
    }

    private static Difference between(Finding before, Finding after, @Nullable Unit unit) {
        var otherBefore = before.comparison();
        var otherAfter = after.comparison();
        if (otherBefore == null || otherAfter == null) {
            throw new IllegalArgumentException("Nothing to compare with: " + before + ", " + after);
        }
        var value = DifferenceInDifferences.of(before.value(), after.value(), otherBefore, otherAfter);
        if (unit != Unit.PERCENT) {
            return new Difference(value, before.period(), after.period(), null, Lack.SPREAD);
        }
        var own = share(before.value(), before.people());
        var ownAfter = share(after.value(), after.people());
        var other = share(otherBefore, before.comparisonPeople());
        var otherNow = share(otherAfter, after.comparisonPeople());
        if (own == null || ownAfter == null || other == null || otherNow == null) {
            return new Difference(value, before.period(), after.period(), null, Lack.PEOPLE);
        }
        var interval = DifferenceInDifferences.interval(own, ownAfter, other, otherNow);
        return new Difference(value, before.period(), after.period(), interval, null);
    }

    private static @Nullable Share share(BigDecimal percent, @Nullable Integer people) {
        return people == null || !Unit.PERCENT.allows(percent) ? null : new Share(percent, people);
    }
}
