package dk.helhed.projects.monitoring;

import dk.helhed.forms.Coded;

/**
 * How a project went in a quarter, as its manager says. Always shown with its shape and word.
 *
 * <p>Source: the municipal council of København (Borgerrepræsentationen), 28 May 2009.
 */
public enum Color implements Coded {
    /** Good progress. */
    GREEN(State.GREEN),
    /** Some problems. */
    YELLOW(State.YELLOW),
    /** Serious problems. */
    RED(State.RED);

    private final State state;

    Color(State state) {
        this.state = state;
    }

    /** The state of the quarter. */
    public State state() {
        return state;
    }

    @Override
    public String key() {
        return "monitoring.color." + code();
    }
}
