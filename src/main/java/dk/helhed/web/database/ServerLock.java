package dk.helhed.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sole right to start the embedded database of a data directory; the operating system ends it with the process. */
final class ServerLock implements AutoCloseable {

    private final FileChannel channel;

    private ServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What the holder does with the database. */
    enum Holder {
        SERVER,
        COMMAND
    }

    /** The lock, or empty when another process (or another part of this one) has it. */
    static Optional<ServerLock> take(DataDirectory directory, Holder holder) {
        try {
            var channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(
                    directory.lockHolder(),
                    holder + " " + ProcessHandle.current().pid());
            return Optional.of(new ServerLock(channel));
        } catch (IOException refused) {
            throw new DatabaseUnavailable(
                    refused, "console.data.unwritable", directory.root().toString());
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Whether the one who has the lock has it for this purpose. */
    static boolean heldBy(DataDirectory directory, Holder holder) {
        return read(directory).startsWith(holder.name());
    }

    /** The process number of the one who has the lock; empty if it cannot be told. */
    static String holder(DataDirectory directory) {
        return read(directory).replaceAll("\\D", "");
    }

    private static String read(DataDirectory directory) {
        try {
            return Files.readString(directory.lockHolder());
        } catch (IOException notWrittenYet) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
