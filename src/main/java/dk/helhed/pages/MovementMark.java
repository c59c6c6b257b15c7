package dk.helhed.pages;

import java.util.Locale;

/** How a movement is shown: a shape, a word and a colour, never the colour alone. */
public enum MovementMark {
    POSITIVE,
    NEGATIVE,
    UNCHANGED,
    NONE;

    /** The name used in style classes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word. */
    public String key() {
        return "movement." + tag();
    }
}
