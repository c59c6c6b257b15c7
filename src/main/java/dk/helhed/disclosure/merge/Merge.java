package dk.helhed.disclosure.merge;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Codes that are shown together.
 *
 * @param dimension the name of the one they belong to
 * @param codes two or more codes at the bottom of the dimension
 * @param into the code they are shown as: a total that stands above all of them and nothing else, or a new code beside the others
 */
public record Merge(String dimension, SortedSet<String> codes, String into) {

    private static final int LONGEST = 40;

    public Merge {
        codes = new TreeSet<>(codes);
        if (codes.size() < 2) {
            throw new IllegalArgumentException("Nothing to merge: " + codes);
        }
    }

    /** Some codes shown as a new one, which is named after them. */
    public static Merge together(String dimension, SortedSet<String> codes) {
        var all = String.join("+", codes);
        return new Merge(dimension, codes, all.length() <= LONGEST ? all : codes.first() + "+" + (codes.size() - 1));
    }
}
