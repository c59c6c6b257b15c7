package dk.helhed.disclosure.cellkey;

import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Relations;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tries to take the noise away: the true counts are within the largest change of what is published, are not negative, and add up. Each sum
 * narrows what its whole and its parts can be, until none narrows any more.
 */
public final class NoiseAttack {

    private static final int ROUNDS = 50;

    /** More than any table counts. */
    private static final long ANY = 1L << 40;

    private final Relations sums;
    private final long[] least;
    private final long[] most;

    private NoiseAttack(ProtectedTable table, Relations sums, int change, IntPredicate published) {
        this.sums = sums;
        this.least = new long[table.size()];
        this.most = new long[table.size()];
        for (int cell = 0; cell < least.length; cell++) {
            var shown = published.test(cell) ? table.shown(cell) : OptionalLong.empty();
            least[cell] = shown.isEmpty() ? 0 : Math.max(shown.getAsLong() > 0 ? 1 : 0, shown.getAsLong() - change);
            most[cell] = shown.isEmpty() ? ANY : shown.getAsLong() + change;
        }
    }

    /**
     * The cells whose true count can be computed, although noise is on them, ascending.
     *
     * @param change the largest, known to the attacker
     */
    public static IntStream exact(ProtectedTable table, Relations sums, int change) {
        return exact(table, sums, change, cell -> true);
    }

    /** The same, of a table of which these cells only are published. */
    public static IntStream exact(ProtectedTable table, Relations sums, int change, IntPredicate published) {
        var attack = new NoiseAttack(table, sums, change, published);
        for (int round = 0; round < ROUNDS && attack.narrows(); round++) {}
        return IntStream.range(0, table.size()).filter(cell -> attack.least[cell] == attack.most[cell]);
    }

    private boolean narrows() {
        boolean narrowed = false;
        for (int sum = 0; sum < sums.size(); sum++) {
            long low = 0;
            long high = 0;
            for (int part = 0; part < sums.parts(sum); part++) {
                low += least[sums.part(sum, part)];
                high += most[sums.part(sum, part)];
            }
            int whole = sums.whole(sum);
            narrowed |= narrow(whole, low, high);
            for (int part = 0; part < sums.parts(sum); part++) {
                int cell = sums.part(sum, part);
                narrowed |= narrow(cell, least[whole] - (high - most[cell]), most[whole] - (low - least[cell]));
            }
        }
        return narrowed;
    }

    private boolean narrow(int cell, long low, long high) {
        boolean narrower = low > least[cell] || high < most[cell];
        least[cell] = Math.max(least[cell], low);
        most[cell] = Math.min(most[cell], high);
        return narrower;
    }
}
