package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Progress;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Looks from the side whether a calculation should stop, and stops the database then. */
final class CancelWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Progress progress;
    private final Thread watcher;
    private volatile boolean ended;

    CancelWatch(Database database, Progress progress) {
        this.progress = progress;
        this.watcher = Thread.ofVirtual().name("cube-cancel").start(() -> watch(database));
    }

    private void watch(Database database) {
        while (!ended) {
            if (progress.isCancelled()) {
                database.cancel();
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ends the calculation here if it should stop. */
    void check() {
        if (progress.isCancelled()) {
            throw new CancelledException();
        }
    }

    @Override
    public void close() {
        ended = true;
        LockSupport.unpark(watcher);
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
