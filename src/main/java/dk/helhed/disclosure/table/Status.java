package dk.helhed.disclosure.table;

import java.util.Locale;

/** What is told of a published cell. */
public enum Status {
    /** The true value. */
    VALUE,
    /** Nothing: the value is kept back. */
    HIDDEN,
    /** Nothing of its own: the cell is counted in a wider one that is shown. */
    MERGED,
    /** A value near the true one. */
    ROUNDED;

    /** The word in files: {@code value}, {@code hidden}, {@code merged} or {@code rounded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
