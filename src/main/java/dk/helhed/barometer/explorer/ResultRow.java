package dk.helhed.barometer.explorer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the page and the file show it.
 *
 * @param members where it stands in each dimension
 * @param numerator null where the measure has none
 * @param denominator how many persons are behind it; of a contrast, those of the first group
 * @param others of a contrast, how many persons are in the group that is set against; else null
 * @param value null if nobody is behind it
 * @param written the value as it stands in a cell; two dots for none
 * @param range the interval; null where there is none
 * @param isSmall whether too few persons are behind it
 * @param compared null where nothing is compared
 */
public record ResultRow(
        List<Member> members,
        @Nullable BigDecimal numerator,
        long denominator,
        @Nullable Long others,
        @Nullable BigDecimal value,
        String written,
        @Nullable Range range,
        boolean isSmall,
        @Nullable Compared compared) {

    public ResultRow {
        members = List.copyOf(members);
    }

    /**
     * What it stands at in a dimension.
     *
     * @param name in words
     * @param depth how many steps of the dimension are wider; 0 for the total, too
     */
    public record Member(String name, int depth) {}

    /** From the lowest to the highest that chance alone makes likely. */
    public record Range(BigDecimal lower, BigDecimal upper, String written) {}

    /** The figure less the one it is compared with. */
    public sealed interface Compared {

        /** It is the one that the others are compared with. */
        record Itself() implements Compared {}

        /** Nobody is in the one that it would be compared with. */
        record Nobody() implements Compared {}

        /**
         * A difference, as it stands in a cell.
         *
         * @param isCertain whether it is more than chance
         */
        record Difference(BigDecimal points, String written, Range range, boolean isCertain) implements Compared {}

        /** A difference of which chance is not known. */
        record Unknown(BigDecimal points, String written) implements Compared {}
    }
}
