package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.CodePoints;
import java.util.Comparator;

/** A member of a level of some rows. */
sealed interface Member {

    /** Numbers by size, texts by letter, and the missing last. All members of a level are of the same sort, except the missing. */
    Comparator<Member> ORDER = Member::compare;

    /**
     * A number.
     *
     * @param value as {@link dk.helhed.analytics.expression.Row#number} has it; of a band or a group, its position
     */
    record Whole(long value) implements Member {}

    record Text(String value) implements Member {}

    /** The rows in which the column is missing. */
    record Missing() implements Member {}

    Member MISSING = new Missing();

    /** What a cube calls a member of a level. */
    static String label(Member member, Level level) {
        return switch (member) {
            case Whole(var value) -> level.label(value);
            case Text(var text) -> text;
            case Missing ignored -> Level.MISSING;
        };
    }

    private static int compare(Member left, Member right) {
        return switch (left) {
            case Missing ignored -> right instanceof Missing ? 0 : 1;
            case Whole(var number) -> right instanceof Whole(var other) ? Long.compare(number, other) : -1;
            case Text(var text) -> right instanceof Text(var other) ? CodePoints.compare(text, other) : -1;
        };
    }
}
