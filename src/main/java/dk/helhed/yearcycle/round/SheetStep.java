package dk.helhed.yearcycle.round;

import dk.helhed.forms.Coded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a sheet.
 *
 * @param unit that it was given to or passed on to; null otherwise
 * @param person the name of whom it was passed on to; empty otherwise
 * @param words why; empty if nothing was said
 * @param by the name of who did it; empty if the program did
 */
public record SheetStep(Kind kind, @Nullable Integer unit, String person, String words, Instant at, String by) {

    /** What can happen to a sheet. */
    public enum Kind implements Coded {
        GIVEN,
        DELEGATED,
        TAKEN_BACK,
        SENT,
        REOPENED,
        EXCUSED;

        @Override
        public String key() {
            return "round.step." + code();
        }
    }
}
