package dk.helhed.access;

import java.util.Locale;

/** What the program does on nobody's behalf. It reaches every row, so each is named and used in few places. */
public enum Task implements Acting {
    /** Finding out who somebody is, before anything else. */
    SIGN_IN,
    /** Making ready at start: the first administrator, the demo people. */
    START,
    /** A command of whoever has the machine. */
    COMMAND,
    /** Writing and checking the log. */
    LOG,
    /** Computing the signals of the yearly cycle. */
    SIGNALS,
    /** Counting figures from register rows. */
    CALCULATIONS,
    /** Telling people what waits for them: whom to look at each morning, and sending the mails. */
    NOTICES;

    @Override
    public String key() {
        return "task:" + code();
    }

    /** As the database and the log write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
