package dk.helhed.pages;

import java.util.Locale;

/** How urgent a message on a page is. */
public enum AlertKind {
    INFO,
    SUCCESS,
    WARNING,
    ERROR;

    /** The name used in style classes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the word that stands for the icon. */
    public String key() {
        return "layout.alert." + tag();
    }
}
