package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Columns;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A Parquet file of rows.
 *
 * @param columns that conditions speak of
 * @param identity what tells it from every other state of every other file: its length, when it was written, and a hash of what stands
 *     at its end, which says where every column lies and between what its values are
 */
record RowFile(Path path, Columns columns, String identity) {

    private static final int LONGEST_END = 1 << 20;

    static RowFile of(Path path, Columns columns) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var size = channel.size();
            var end = ByteBuffer.allocate((int) Math.min(size, LONGEST_END));
            var read = 0;
            while (read >= 0 && end.hasRemaining()) {
                read = channel.read(end, size - end.remaining());
            }
            var hash = Sha256.of(end.array());
            return new RowFile(path, columns, "%d %s %s".formatted(size, Files.getLastModifiedTime(path), hash));
        }
    }
}
