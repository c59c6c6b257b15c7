package dk.helhed.access.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Writes to the log on a thread of its own, all that is waiting in one transaction: many who read at once share one write to
 * the disk.
 */
@Component
class LogWriter implements AutoCloseable {

    private static final int MOST_AT_A_TIME = 1_000;

    private final LogConnection connection;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("helhed-log").daemon().factory());

    LogWriter(LogConnection connection) {
        this.connection = connection;
    }

    /** Takes an entry. What it returns is done when the entry is on the disk, or has failed when it could not be written. */
    CompletableFuture<?> take(Entry entry) {
        var taken = new Waiting(entry, new CompletableFuture<>());
        waiting.add(taken);
        thread.execute(this::write);
        return taken.written;
    }

    /** Comes once for each entry taken, so that none is left when many have gone together. */
    private void write() {
        var some = some();
        if (some.isEmpty()) {
            return;
        }
        try {
            connection.write(some.stream().map(Waiting::entry).toList());
            some.forEach(one -> one.written.complete(true));
        } catch (RuntimeException | Error failure) {
            some.forEach(one -> one.written.completeExceptionally(failure));
        }
    }

    private List<Waiting> some() {
        var some = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = some.size() < MOST_AT_A_TIME ? waiting.poll() : null) {
            some.add(next);
        }
        return some;
    }

    /** Waits until all that was taken is written. */
    @Override
    public void close() {
        thread.close();
    }

    private record Waiting(Entry entry, CompletableFuture<Boolean> written) {}
}
