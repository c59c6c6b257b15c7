package dk.helhed.barometer.release;

import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.ProtectionSettings;
import java.util.List;

/**
 * What somebody wants released, and how protected.
 *
 * @param figures codes of the figures
 */
record ReleaseWish(Label title, List<String> figures, ProtectionSettings settings) {

    ReleaseWish {
        figures = List.copyOf(figures);
    }
}
