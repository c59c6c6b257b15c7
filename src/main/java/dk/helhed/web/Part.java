package dk.helhed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's work that is shipped with Helhed.
 *
 * @param name as its makers call it: {@code group:artifact} from Maven, the package's name from npm
 * @param licenses SPDX identifiers or expressions, or the license's own name; one of them may be chosen. Empty when unknown
 * @param website of its makers
 */
public record Part(
        String name,
        String version,
        List<String> licenses,
        @Nullable String website) {

    /** The name in pieces between which a line may be broken. */
    public List<String> pieces() {
        return List.of(name.split("(?<=[.:/-])"));
    }
}
