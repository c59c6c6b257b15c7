package dk.helhed.yearcycle.signal.rule;

import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nobody who is here answers for an indicator or effect goal that a policy uses which the municipality follows. */
public final class NoOwner {

    private static final String BASIS = "none";

    private NoOwner() {}

    /**
     * Whether it holds.
     *
     * @param owned ids of the things of its kind that somebody answers for
     */
    public static Optional<Finding> of(Subject subject, Set<String> owned) {
        return owned.contains(subject.thing())
                ? Optional.empty()
                : Optional.of(new Finding(SignalKind.NO_OWNER, subject, null, List.of(), BASIS, new Certainty.Plain()));
    }
}
