package dk.helhed.projects.plan;

import dk.helhed.barometer.FigureRef;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be measured for an effort to be called a success. A text that is not answered is empty.
 *
 * @param id 0 for one that is not stored
 * @param version counts its changes, from 1
 * @param what shall be better, in words
 * @param people of whom it is measured
 * @param method how it is measured
 */
public record Criterion(
        long id, int version, String what, Measure measure, String people, Base base, Target target, String method) {

    /**
     * What is counted: an indicator of the barometer, or something of the effort's own.
     *
     * @param figure the indicator and its area; null for a measure of its own
     * @param own the name of a measure of its own; empty for an indicator
     * @param unit what a measure of its own is counted in
     */
    public record Measure(@Nullable FigureRef figure, String own, String unit) {

        /** Whether nothing is chosen. */
        public boolean isEmpty() {
            return figure == null && own.isEmpty();
        }
    }

    /**
     * Where it stood before.
     *
     * @param value in the unit of the measure; null if not known
     * @param period that the value is about; null if not known
     */
    public record Base(@Nullable BigDecimal value, @Nullable Period period) {}

    /**
     * Where it shall be.
     *
     * @param way which way is good; null if not chosen
     * @param threshold the least (or most) that counts as reached, in the unit of the measure; null if not set
     * @param due the day by which it shall be reached; null if not set
     */
    public record Target(
            @Nullable Way way,
            @Nullable BigDecimal threshold,
            @Nullable LocalDate due) {

        /** Whether the value reaches the threshold. False without a threshold. */
        public boolean isReachedBy(BigDecimal value) {
            if (way == null || threshold == null) {
                return false;
            }
            var difference = value.compareTo(threshold);
            return way == Way.HIGHER ? difference >= 0 : difference <= 0;
        }
    }
}
