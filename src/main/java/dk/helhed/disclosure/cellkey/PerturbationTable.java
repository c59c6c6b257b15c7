package dk.helhed.disclosure.cellkey;

import java.util.stream.IntStream;

/**
 * The perturbation table: for each true count, with which probability which count is published instead.
 *
 * <p>Zero stays zero, nothing becomes negative, no forbidden count is published, and the noise has mean zero. Among all noise with
 * these properties and the wanted variance the one with the greatest entropy is taken: it gives away least. The method is that of
 * Fraser and Wooton (A proposed method for confidentialising tabular output to protect against differencing, UNECE work session, Geneva
 * 2005) and Thompson, Broadfoot and Elazar (Methodology for the automatic confidentialisation of statistical outputs from remote
 * servers at the Australian Bureau of Statistics, UNECE work session, Ottawa 2013); the conditions on the noise are set out in
 * Giessing (Computational issues in the design of transition probabilities and disclosure risk estimation for additive noise, PSD
 * 2016). Counts above the last row of the table have its noise.
 */
public final class PerturbationTable {

    private final Distribution[] rows;

    public PerturbationTable(Noise noise) {
        rows = IntStream.rangeClosed(1, noise.most() + noise.forbidden() + 1)
                .mapToObj(count -> MaximumEntropy.of(allowed(count, noise), noise.variance()))
                .toArray(Distribution[]::new);
    }

    private static int[] allowed(int count, Noise noise) {
        return IntStream.rangeClosed(-noise.most(), noise.most())
                .filter(change -> count + change == 0 || count + change > noise.forbidden())
                .toArray();
    }

    /**
     * The count that is published.
     *
     * @param count the true one, not negative
     * @param key the cell's key: the sum of the keys of the records in it, see {@link RecordKeys}
     */
    public long published(long count, long key) {
        return count == 0 ? 0 : count + row(count).at(RecordKeys.portion(key));
    }

    /** The noise of a positive count. */
    public Distribution row(long count) {
        return rows[(int) Math.min(count, rows.length) - 1];
    }

    /** The smallest count whose noise all larger ones have, too. */
    public int lastRow() {
        return rows.length;
    }
}
