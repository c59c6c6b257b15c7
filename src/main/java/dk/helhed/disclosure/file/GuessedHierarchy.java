package dk.helhed.disclosure.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out which codes of a published table are totals of which, as any reader can: a total stands before its parts and is their sum
 * wherever all of them are shown.
 */
final class GuessedHierarchy {

    /** With fewer figures that agree, a code with one code below it cannot be told from two codes that happen to be equal. */
    private static final int ENOUGH = 3;

    private final List<String> codes;
    private final List<long[]> figures;
    private final int[] parents;
    private boolean singleParts;

    private GuessedHierarchy(List<String> codes, List<long[]> figures) {
        this.codes = codes;
        this.figures = figures;
        this.parents = new int[codes.size()];
    }

    /**
     * From each code to the one above it; empty where the figures do not tell.
     *
     * @param codes in the order of the file
     * @param figures rows of figures, each with one for every code; -1 where it is not shown
     */
    static Optional<Map<String, String>> of(List<String> codes, List<long[]> figures) {
        var guess = new GuessedHierarchy(codes, figures);
        return guess.succeeds(false) || guess.succeeds(true) ? Optional.of(guess.found()) : Optional.empty();
    }

    private boolean succeeds(boolean withSingleParts) {
        singleParts = withSingleParts;
        Arrays.fill(parents, -1);
        var open = new ArrayDeque<Integer>();
        for (int code = codes.size() - 1; code > 0; code--) {
            adopt(code, open, parts(code, open));
            open.push(code);
        }
        int all = open.size();
        boolean whole = all > 0 && agrees(0, new ArrayList<>(open), true);
        adopt(0, open, whole ? all : 0);
        return whole;
    }

    private void adopt(int code, ArrayDeque<Integer> open, int parts) {
        for (int part = 0; part < parts; part++) {
            parents[open.pop()] = code;
        }
    }

    /** How many of the codes that follow and have no total yet add up to this one; 0 if none do. */
    private int parts(int code, ArrayDeque<Integer> open) {
        var tried = new ArrayList<Integer>();
        for (int next : open) {
            tried.add(next);
            if ((tried.size() > 1 || singleParts) && agrees(code, tried, false)) {
                return tried.size();
            }
        }
        return 0;
    }

    private boolean agrees(int code, List<Integer> parts, boolean root) {
        int agreeing = 0;
        for (var row : figures) {
            long sum = sum(row, parts);
            if (row[code] >= 0 && sum >= 0) {
                if (sum != row[code]) {
                    return false;
                }
                agreeing += sum > 0 ? 1 : 0;
            }
        }
        return agreeing >= (parts.size() == 1 && !root ? ENOUGH : 1);
    }

    private static long sum(long[] row, List<Integer> parts) {
        long sum = 0;
        for (int part : parts) {
            if (row[part] < 0) {
                return -1;
            }
            sum += row[part];
        }
        return sum;
    }

    private Map<String, String> found() {
        var found = new TreeMap<String, String>();
        for (int code = 1; code < parents.length; code++) {
            found.put(codes.get(code), codes.get(parents[code]));
        }
        return found;
    }
}
