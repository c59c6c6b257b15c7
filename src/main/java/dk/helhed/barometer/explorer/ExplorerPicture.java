package dk.helhed.barometer.explorer;

import java.util.Locale;
import java.util.stream.Stream;

/** What is drawn above the table. */
public enum ExplorerPicture {
    /** Nothing. */
    TABLE,
    /** Lines over the years, or bars. */
    CHART,
    /** A square for each municipality. */
    MAP;

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExplorerPicture of(String code) {
        return Stream.of(values())
                .filter(picture -> picture.code().equals(code))
                .findFirst()
                .orElse(TABLE);
    }
}
