package dk.helhed.analytics.duckdb;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleConsumer;
import org.duckdb.DuckDBPreparedStatement;

/** Looks at a running statement from the side and tells how far it is. */
final class QueryWatch {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final double HUNDRED = 100;

    private final Thread watcher;
    private volatile boolean ended;

    private QueryWatch(DuckDBPreparedStatement statement, DoubleConsumer progress) {
        watcher = Thread.ofVirtual().name("duckdb-progress").start(() -> watch(statement, progress));
    }

    static QueryWatch over(DuckDBPreparedStatement statement, DoubleConsumer progress) {
        return new QueryWatch(statement, progress);
    }

    private void watch(DuckDBPreparedStatement statement, DoubleConsumer progress) {
        LockSupport.parkNanos(PAUSE.toNanos());
        while (!ended) {
            try {
                var percent = statement.getQueryProgress().getPercentage();
                if (!ended && percent >= 0) {
                    progress.accept(Math.min(1, percent / HUNDRED));
                }
            } catch (SQLException noLongerRunning) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ends the watching; nothing is told afterwards. */
    void close() {
        ended = true;
        LockSupport.unpark(watcher);
        try {
            watcher.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
