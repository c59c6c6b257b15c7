package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.rule.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its theme.
 *
 * @param theme null if no policy that the municipality follows covers the thing
 */
record Placed(Finding finding, @Nullable ThemeRef theme) {

    /** Whether the signal says the same already. */
    boolean isIn(Signal signal) {
        return Objects.equals(theme, signal.theme())
                && finding.subject().equals(signal.subject())
                && (finding.since() == null || finding.since().equals(signal.since()))
                && finding.figures().equals(signal.figures())
                && finding.basis().equals(signal.basis())
                && finding.certainty().equals(signal.certainty());
    }
}
