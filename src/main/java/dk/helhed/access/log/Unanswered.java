package dk.helhed.access.log;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A request whose answer must wait until the log of it is on the disk. */
final class Unanswered {

    private static final ScopedValue<Unanswered> REQUEST = ScopedValue.newInstance();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<CompletableFuture<?>> entries = new ConcurrentLinkedQueue<>();
    private volatile boolean opened;

    /** Does the work of the request. */
    <X extends Exception> void during(Work<X> work) throws X {
        ScopedValue.where(REQUEST, this).<Boolean, X>call(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Sees to it that the entry is on the disk before the running request is answered. Waits for it at once if the answer is
     * already on its way, or there is no request.
     */
    static void holdBackFor(CompletableFuture<?> entry) {
        if (REQUEST.isBound() && !REQUEST.get().opened) {
            REQUEST.get().entries.add(entry);
        } else {
            await(entry);
        }
    }

    /**
     * Waits until the answer may be sent.
     *
     * @throws LogUnavailableException each time, once an entry could not be written
     */
    void awaitLog() {
        opened = true;
        entries.forEach(Unanswered::await);
    }

    private static void await(CompletableFuture<?> entry) {
        try {
            entry.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unwritten) {
            throw new LogUnavailableException(unwritten);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException(stopped);
        }
    }

    /** What is done for a request. */
    @FunctionalInterface
    interface Work<X extends Exception> {

        void run() throws X;
    }
}
