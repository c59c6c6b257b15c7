package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does several things at once.
 *
 * @param count of threads
 */
record Workers(int count) {

    /** Results in the order of the tasks. What one of them threw is thrown. */
    <T> List<T> all(List<? extends Callable<T>> tasks) {
        try (var pool = Executors.newFixedThreadPool(Math.max(1, Math.min(count, tasks.size())))) {
            var results = new ArrayList<T>();
            for (var future : tasks.stream().map(pool::submit).toList()) {
                results.add(result(future, pool::shutdownNow));
            }
            return results;
        }
    }

    private static <T> T result(Future<T> future, Runnable stop) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            stop.run();
            throw rethrown(failed.getCause());
        } catch (InterruptedException interrupted) {
            stop.run();
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
