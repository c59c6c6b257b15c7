package dk.helhed.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an effort, as everybody who sees the effort may read.
 *
 * @param phase that began; null if none did
 * @param note in the words of whoever did it; may be empty
 */
public record Event(Instant at, Kind kind, @Nullable Phase phase, String note) {

    /** What happened. */
    public enum Kind implements dk.helhed.forms.Coded {
        REGISTERED,
        CHANGED,
        PHASE,
        PLANNED,
        REPORTED,
        MEASURED,
        GRADED,
        DECIDED,
        DOCUMENT;

        @Override
        public String key() {
            return "effort.event." + code();
        }
    }
}
