package dk.helhed.analytics.register;

import java.nio.file.Path;

/** Pseudonyms cannot be made, for a reason that whoever runs the program can do something about. */
public final class UnusableKeyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** Others than the owner may read the file. */
        OPEN_TO_OTHERS,
        /** The file holds something else. */
        NO_KEY,
        /** There is no file, but there are batches whose pseudonyms were made with one. */
        LOST,
        /** The batches' pseudonyms were made with another key. */
        ANOTHER
    }

    private final Reason reason;
    private final String file;

    UnusableKeyException(Reason reason, Path file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file.toString();
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
