package dk.helhed.access.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it is stored and as the file wants it.
 *
 * @param before null if it is new
 * @param line of the file that says so, the first if several do
 */
record Change<T>(@Nullable T before, T after, long line) {

    boolean isNew() {
        return before == null;
    }

    boolean changesNothing() {
        return Objects.equals(before, after);
    }
}
