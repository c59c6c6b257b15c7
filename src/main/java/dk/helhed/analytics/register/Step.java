package dk.helhed.analytics.register;

/** What an import is busy with, in the order of things. */
public enum Step {
    READING,
    CHECKING,
    PEOPLE,
    WRITING,
    COMPARING
}
