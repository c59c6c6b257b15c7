package dk.helhed.projects.portfolio;

import java.util.Map;
import java.util.UUID;

/**
 * A way to look at the portfolio that somebody has saved under a name.
 *
 * @param owner name of who saved it; empty for whoever asks
 * @param shared whether colleagues see it, too
 * @param parameters of the address
 */
public record SavedView(UUID id, String name, String owner, boolean shared, Map<String, String> parameters) {

    /** Whether it belongs to whoever asks. */
    public boolean isOwn() {
        return owner.isEmpty();
    }
}
