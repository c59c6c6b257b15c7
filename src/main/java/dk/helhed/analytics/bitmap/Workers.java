package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same with several things at once.
 *
 * @param count of threads
 */
record Workers(int count) {

    /** What is done with one thing. */
    @FunctionalInterface
    interface Work<T, R> {

        R of(T thing) throws IOException;
    }

    /** Results in the order of the things. What one of them threw is thrown, and the others are stopped. */
    <T, R> List<R> all(List<T> things, Work<T, R> work) {
        try (var pool = Executors.newFixedThreadPool(Math.clamp(things.size(), 1, count))) {
            var running = things.stream()
                    .map(thing -> pool.submit(() -> work.of(thing)))
                    .toList();
            var results = new ArrayList<R>();
            try {
                for (var one : running) {
                    results.add(result(one));
                }
                return results;
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException unchecked -> unchecked;
                case Error error -> throw error;
                case IOException unreadable -> new UncheckedIOException(unreadable);
                case null, default -> new IllegalStateException(failed);
            };
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }
}
