package dk.helhed.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an area as somebody may write it: any case, {@code aa} or {@code å}, hyphen or space, with "Kommune" or without. */
record AreaName(String key) {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final Pattern MUNICIPALITY = Pattern.compile(" (?:regions)?kommune$");

    static AreaName of(String text) {
        var key = text.strip().toLowerCase(DANISH).replace("å", "aa").replaceAll("[\\s\\u00a0–-]+", " ");
        return new AreaName(key);
    }

    /** What to look for, the name as written first, then without "kommune" and its genitive s. */
    List<String> keys() {
        var bare = MUNICIPALITY.matcher(key).replaceFirst("");
        if (bare.equals(key)) {
            return List.of(key);
        }
        return bare.endsWith("s") ? List.of(bare, bare.substring(0, bare.length() - 1)) : List.of(bare);
    }

    static Comparator<Area> danishOrder() {
        var collator = Collator.getInstance(DANISH);
        return (one, other) -> collator.compare(one.name().da(), other.name().da());
    }
}
