package dk.helhed.analytics.bitmap;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Writes an {@link IndexFile}: beside its place first, and there in one move, so that whoever looks sees all of it or nothing, and
 * a program that is killed leaves only a file that nobody opens.
 */
final class IndexFileOutput {

    /** How the names of files end that are not finished. */
    static final String UNFINISHED = ".part";

    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    private IndexFileOutput(FileChannel channel) {
        this.channel = channel;
    }

    static void write(Path file, byte[] identity, Map<String, MemorySegment> arrays) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            new IndexFileOutput(channel).write(identity, arrays);
        } catch (IOException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(byte[] identity, Map<String, MemorySegment> arrays) throws IOException {
        var header = header(identity, arrays);
        sum.update(header.asSlice(0, IndexFile.SUM_AT).asByteBuffer());
        channel.position(IndexFile.HEADER);
        for (var array : arrays.entrySet()) {
            var name = array.getKey().getBytes(StandardCharsets.UTF_8);
            append(numbers(name.length, array.getValue().byteSize()));
            append(MemorySegment.ofArray(name));
        }
        for (var array : arrays.values()) {
            append(array);
        }
        flush();
        header.set(IndexFile.NUMBER, IndexFile.SUM_AT, sum.getValue());
        channel.write(header.asByteBuffer(), 0);
    }

    private static MemorySegment header(byte[] identity, Map<String, MemorySegment> arrays) {
        var header = MemorySegment.ofArray(new byte[IndexFile.HEADER]);
        var length = (long) IndexFile.HEADER;
        for (var array : arrays.entrySet()) {
            length += 2 * Long.BYTES
                    + IndexFile.filled(array.getKey().getBytes(StandardCharsets.UTF_8).length)
                    + IndexFile.filled(array.getValue().byteSize());
        }
        header.set(IndexFile.NUMBER, 0, IndexFile.LETTERS);
        header.set(IndexFile.NUMBER, 8, IndexFile.VERSION);
        header.set(IndexFile.NUMBER, 16, arrays.size());
        header.set(IndexFile.NUMBER, 24, length);
        MemorySegment.copy(
                identity, 0, header, ValueLayout.JAVA_BYTE, IndexFile.SUM_AT - IndexFile.IDENTITY, identity.length);
        return header;
    }

    private static MemorySegment numbers(long first, long second) {
        var numbers = MemorySegment.ofArray(new byte[2 * Long.BYTES]);
        numbers.set(IndexFile.NUMBER, 0, first);
        numbers.set(IndexFile.NUMBER, Long.BYTES, second);
        return numbers;
    }

    private void append(MemorySegment array) throws IOException {
        var at = 0L;
        while (at < array.byteSize()) {
            var count = (int) Math.min(buffer.remaining(), array.byteSize() - at);
            MemorySegment.copy(array, at, MemorySegment.ofBuffer(buffer), 0, count);
            buffer.position(buffer.position() + count);
            at += count;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
        // the buffer holds whole numbers, so there is room for what fills up one
        for (var fill = IndexFile.filled(at) - at; fill > 0; fill--) {
            buffer.put((byte) 0);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        sum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
