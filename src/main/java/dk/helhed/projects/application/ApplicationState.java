package dk.helhed.projects.application;

import dk.helhed.forms.Coded;

/** How far an application has come. */
public enum ApplicationState implements Coded {
    DRAFT,
    SENT,
    GRANTED,
    REFUSED;

    /** Whether it has been decided. */
    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }

    @Override
    public String key() {
        return "application.state." + code();
    }
}
