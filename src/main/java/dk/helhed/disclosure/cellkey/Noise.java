package dk.helhed.disclosure.cellkey;

/**
 * How much noise the published counts carry.
 *
 * @param most a count is moved at most this far, up or down
 * @param variance of the noise; a count for which it cannot be had gets the nearest variance that can
 * @param forbidden no count from 1 to this is ever published; 0 allows them all. Less than {@code most}
 */
public record Noise(int most, double variance, int forbidden) {

    /** Further than this no table of counts needs to be moved. */
    public static final int MOST = 50;

    public Noise {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("Largest change " + most);
        }
        if (!(variance > 0) || variance > (double) most * most) {
            throw new IllegalArgumentException("Variance " + variance + " with a largest change of " + most);
        }
        if (forbidden < 0 || forbidden >= most) {
            throw new IllegalArgumentException("Forbidden up to " + forbidden + " with a largest change of " + most);
        }
    }
}
