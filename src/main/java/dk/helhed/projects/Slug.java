package dk.helhed.projects;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that names a thing in letters that every keyboard has. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** The title in small letters a to z, digits and hyphens, cut at a word; the other if nothing is left of it. */
    public static String of(String title, String otherwise) {
        var slug = plain(title);
        return slug.isEmpty() ? plain("indsats-" + otherwise) : slug;
    }

    private static String plain(String text) {
        var danish = text.toLowerCase(Locale.of("da"))
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        var words = Normalizer.normalize(danish, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        var cut = words.lastIndexOf('-', LONGEST);
        return words.substring(0, cut > 0 ? cut : LONGEST);
    }
}
