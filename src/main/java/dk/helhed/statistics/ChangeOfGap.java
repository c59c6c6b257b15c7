package dk.helhed.statistics;

/**
 * The interval of the change of a gap between two groups, two-sided with a confidence of 95 %.
 *
 * <p>Each gap is a {@link DifferenceOfShares}; the change is one gap minus the other, put together in the same way. Source: Zou, G. Y.
 * and Donner, A. (2008), Statistics in Medicine 27, 1693-1702 (MOVER), applied to two differences. People who are counted both times
 * make it wider than it need be.
 */
public final class ChangeOfGap {

    private ChangeOfGap() {}

    /**
     * A gap at one time.
     *
     * @param from the share that the other is taken from
     * @param less the share that is taken from it
     */
    public record Gap(Share from, Share less) {

        /** The interval of the gap. */
        public Interval interval() {
            return DifferenceOfShares.of(from, less);
        }
    }

    /** The interval of how much the gap has grown. */
    public static Interval of(Gap now, Gap before) {
        return now.interval().minus(before.interval());
    }
}
