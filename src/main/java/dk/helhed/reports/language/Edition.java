package dk.helhed.reports.language;

import dk.helhed.forms.Coded;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a report is written. */
public enum Edition implements Coded {
    /** All of it. */
    FULL("fuld"),
    /** One page: the figures that changed, and what must be decided. */
    POLITICIAN("politikere"),
    /** In easy language. */
    CITIZEN("borgere");

    private final String code;

    Edition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "report.edition." + code;
    }

    /** The one with the code; empty if there is none. */
    public static Optional<Edition> of(String code) {
        return Stream.of(values()).filter(edition -> edition.code.equals(code)).findFirst();
    }
}
