package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Held by the one thread that makes indexes, among all programs that share a directory. */
final class BuildingLock implements AutoCloseable {

    private static final ReentrantLock THREADS = new ReentrantLock();
    private static final String FILE = "lock";
    private static final long MILLISECONDS = 10;

    private final FileChannel channel;

    private BuildingLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until nobody else holds it.
     *
     * @throws CancelledException if that is asked for meanwhile
     */
    static BuildingLock of(KeptFolders folders, Progress progress) throws IOException {
        folders.make();
        await(THREADS::tryLock, progress);
        try {
            return new BuildingLock(locked(folders, progress));
        } catch (IOException | RuntimeException failed) {
            THREADS.unlock();
            throw failed;
        }
    }

    /** Closing it would let go of what another thread of this program has locked: so only one has it open. */
    private static FileChannel locked(KeptFolders folders, Progress progress) throws IOException {
        var channel =
                FileChannel.open(folders.root().resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            await(() -> channel.tryLock() != null, progress);
            return channel;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** A way to take a lock. */
    @FunctionalInterface
    private interface Attempt {

        boolean succeeds() throws IOException;
    }

    private static void await(Attempt attempt, Progress progress) throws IOException {
        while (!attempt.succeeds()) {
            if (progress.isCancelled()) {
                throw new CancelledException();
            }
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THREADS.unlock();
        }
    }
}
