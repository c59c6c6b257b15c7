package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** How many of the rows of a scan have been read, by all threads together. */
final class ScanProgress {

    private static final int STEPS = 100;

    private final Progress progress;
    private final long rows;
    private final AtomicLong read = new AtomicLong();

    ScanProgress(Progress progress, long rows) {
        this.progress = progress;
        this.rows = rows;
    }

    /** Notes that some more rows have been read, and tells it now and then. */
    void add(int more) {
        if (progress.isCancelled()) {
            throw new CancelledException();
        }
        var after = read.addAndGet(more);
        if (more > 0 && after * STEPS / rows > (after - more) * STEPS / rows) {
            progress.reached((double) after / rows);
        }
    }
}
