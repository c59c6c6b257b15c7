package dk.helhed.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The name of an area as somebody may write it: any case, with or without "Kommune", {@code aa} or {@code å}. */
record AreaName(String key) {

    private static final Locale DANISH = Locale.of("da", "DK");

    static AreaName of(String text) {
        var key = text.strip()
                .toLowerCase(DANISH)
                .replace("å", "aa")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\s*[-–]\\s*", "-");
        return new AreaName(key);
    }

    /** What to look for, the name as written first, then without "kommune" and its genitive s. */
    List<String> keys() {
        if (!key.endsWith(" kommune")) {
            return List.of(key);
        }
        var bare = key.substring(0, key.length() - " kommune".length());
        return bare.endsWith("s") ? List.of(bare, bare.substring(0, bare.length() - 1)) : List.of(bare);
    }

    static Comparator<Area> danishOrder() {
        var collator = Collator.getInstance(DANISH);
        return (one, other) -> collator.compare(one.name().da(), other.name().da());
    }
}
