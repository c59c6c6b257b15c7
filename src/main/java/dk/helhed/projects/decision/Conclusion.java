package dk.helhed.projects.decision;

import dk.helhed.forms.Coded;
import dk.helhed.projects.life.Transition;
import java.util.Optional;
import java.util.stream.Stream;

/** What was decided about an effort. */
public enum Conclusion implements Coded {
    /** It becomes part of daily operations, with lasting money. */
    ANCHORED(Transition.ANCHOR),
    EXTENDED(Transition.EXTEND),
    CHANGED(Transition.CHANGE),
    ENDED(Transition.END),
    /** It becomes part of daily operations, and is taken up elsewhere too. */
    SPREAD(Transition.SPREAD_OUT);

    private final Transition transition;

    Conclusion(Transition transition) {
        this.transition = transition;
    }

    /** The way to the phase that it begins. */
    public Transition transition() {
        return transition;
    }

    /** Whether it binds lasting money, which must be named. */
    public boolean isLasting() {
        return this == ANCHORED || this == SPREAD;
    }

    /** The conclusion that the transition wants on file; empty if it wants none. */
    public static Optional<Conclusion> of(Transition transition) {
        return Stream.of(values())
                .filter(conclusion -> conclusion.transition == transition)
                .findFirst();
    }

    @Override
    public String key() {
        return "effort.decision.conclusion." + code();
    }
}
