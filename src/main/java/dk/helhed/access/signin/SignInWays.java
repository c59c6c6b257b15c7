package dk.helhed.access.signin;

import dk.helhed.reference.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways to sign in beside local accounts, in the order of their buttons.
 *
 * @param all empty where there are local accounts only
 */
public record SignInWays(List<Way> all) {

    public SignInWays {
        all = List.copyOf(all);
    }

    /**
     * One way.
     *
     * @param id as sessions and addresses write it
     * @param path of the address that begins it; takes the parameters {@code videre} and {@code lang}
     */
    public record Way(String id, LocalizedText name, String path) {}

    Optional<Way> find(@Nullable String id) {
        return all.stream().filter(way -> way.id().equals(id)).findFirst();
    }
}
