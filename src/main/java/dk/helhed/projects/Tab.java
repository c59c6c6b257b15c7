package dk.helhed.projects;

import java.util.Locale;

/** The pages of an effort, in the order shown. */
public enum Tab {
    SHEET(""),
    MONEY("/oekonomi"),
    PLAN("/plan"),
    QUARTERS("/kvartaler"),
    RESULTS("/resultater"),
    DECISION("/beslutning"),
    EVIDENCE("/viden");

    private final String suffix;

    Tab(String suffix) {
        this.suffix = suffix;
    }

    /** The path of the effort's page. */
    public String path(Effort effort) {
        return effort.path() + suffix;
    }

    /** The key of its name. */
    public String key() {
        return "effort.tab." + name().toLowerCase(Locale.ROOT);
    }
}
