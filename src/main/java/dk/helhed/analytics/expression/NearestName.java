package dk.helhed.analytics.expression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which name somebody may have meant by one that does not exist. */
public final class NearestName {

    private static final int LETTERS_A_SLIP = 3;

    private NearestName() {}

    /** The name with the fewest slips, at most one in three letters; empty if none is that near. */
    public static Optional<String> of(String written, List<String> names) {
        var wanted = written.toLowerCase(Locale.ROOT);
        var most = Math.max(1, Math.min(written.length(), 60) / LETTERS_A_SLIP);
        return names.stream()
                .min(Comparator.comparingInt(name -> slips(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> slips(wanted, name.toLowerCase(Locale.ROOT)) <= most);
    }

    /** Letters to put in, take out or change (V. I. Levenshtein, 1966). */
    private static int slips(String from, String to) {
        var row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
