package dk.helhed.projects.monitoring;

import dk.helhed.forms.Coded;

/** What is known about a project in a quarter. */
public enum State implements Coded {
    GREEN,
    YELLOW,
    RED,
    /** A report is owed, and its last day is past. */
    MISSING,
    /** A report will be owed, and there is still time. */
    NOT_YET,
    /** No report is owed: the project did not run, or the municipality paid too little for it. */
    NOT_ASKED;

    @Override
    public String key() {
        return "monitoring.state." + code();
    }
}
