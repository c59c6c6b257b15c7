package dk.helhed.policies.draft;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes keys and ids from what people write. */
final class Keys {

    private static final int LONGEST = 40;

    private Keys() {}

    /** A key that is not taken, from the beginning of a Danish text. */
    static String from(String text, Set<String> taken) {
        var start = plain(text);
        return taken.contains(start)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> start + "-" + number)
                        .filter(key -> !taken.contains(key))
                        .findFirst()
                        .orElseThrow()
                : start;
    }

    /** Lower-case letters a-z and digits with dashes between, cut at a word. */
    static String plain(String text) {
        var letters = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (letters.length() > LONGEST) {
            var cut = letters.lastIndexOf('-', LONGEST);
            letters = letters.substring(0, cut > 0 ? cut : LONGEST);
        }
        return letters.isEmpty() ? "punkt" : letters;
    }
}
