package dk.helhed.analytics.bitmap;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Which rows of a file are ordered together: slices of equal size, one for each thread, but none so large that it strains memory. */
final class Slices {

    private static final long MOST = 1 << 23;
    private static final long LEAST = 1 << 18;

    private Slices() {}

    static List<Slice.Range> of(long rows, int threads) {
        var count = Math.max((rows + MOST - 1) / MOST, Math.clamp(rows / LEAST, 1, threads));
        return LongStream.range(0, count)
                .mapToObj(slice -> new Slice.Range(rows * slice / count, rows * (slice + 1) / count))
                .toList();
    }

    /** Whether slices, in their order, are all rows and each once. */
    static boolean cover(Collection<Slice> slices, long rows) {
        var next = 0L;
        for (var slice : slices) {
            if (slice.rows().from() != next) {
                return false;
            }
            next = slice.rows().to();
        }
        return next == rows && !slices.isEmpty();
    }
}
