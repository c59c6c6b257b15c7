package dk.helhed.pages;

import java.util.Locale;

/** An entry of the main navigation, in the order shown. */
public enum Section {
    BAROMETER("/"),
    LOOP("/kredsloeb"),
    POLICY("/politikker"),
    PROJECTS("/projekter"),
    CYCLE("/aarshjul"),
    REPORTS("/rapporter"),
    MAP("/kort"),
    DATA("/batches"),
    METHOD("/om"),
    API("/api");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** The path of the section's first page. */
    public String path() {
        return path;
    }

    /** The key of the section's name. */
    public String key() {
        return "layout.section." + name().toLowerCase(Locale.ROOT);
    }
}
