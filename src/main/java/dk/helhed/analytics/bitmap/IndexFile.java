package dk.helhed.analytics.bitmap;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of named arrays, mapped into memory. What it was made from is part of it, and so is a sum over all of it: a file that is
 * old, cut off, damaged or about something else is not opened.
 *
 * <pre>
 *  0  the letters HELHEDBM          8  version of the form    16  how many arrays    24  length of the file
 * 32  identity, 32 bytes           64  CRC-32C of all other bytes
 * 72  for each array: length of its name, its own length, its name
 *     the arrays, in the same order
 * </pre>
 *
 * Numbers take 8 bytes, the lowest first; lengths are in bytes; names and arrays are filled up to 8 bytes.
 */
final class IndexFile {

    static final long LETTERS = 0x4d42_4445_484c_4548L;
    static final long VERSION = 1;
    static final int IDENTITY = 32;
    static final int SUM_AT = 64;
    static final int HEADER = 72;
    static final ValueLayout.OfLong NUMBER = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private IndexFile() {}

    /** The arrays in the file, if there is such a file and it can be trusted. */
    static Optional<Map<String, MemorySegment>> open(Path file, byte[] identity) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < HEADER) {
                return Optional.empty();
            }
            var all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            return isTrusted(all, identity) ? Optional.of(arrays(all)) : Optional.empty();
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    private static boolean isTrusted(MemorySegment all, byte[] identity) {
        return all.get(NUMBER, 0) == LETTERS
                && all.get(NUMBER, 8) == VERSION
                && all.get(NUMBER, 24) == all.byteSize()
                && Arrays.equals(all.asSlice(SUM_AT - IDENTITY, IDENTITY).toArray(ValueLayout.JAVA_BYTE), identity)
                && all.get(NUMBER, SUM_AT) == sum(all);
    }

    private static long sum(MemorySegment all) {
        var sum = new CRC32C();
        sum.update(all.asSlice(0, SUM_AT).asByteBuffer());
        for (var from = (long) HEADER; from < all.byteSize(); from += Integer.MAX_VALUE) {
            sum.update(all.asSlice(from, Math.min(Integer.MAX_VALUE, all.byteSize() - from))
                    .asByteBuffer());
        }
        return sum.getValue();
    }

    private static Map<String, MemorySegment> arrays(MemorySegment all) {
        var lengths = new LinkedHashMap<String, Long>();
        var at = (long) HEADER;
        for (var left = all.get(NUMBER, 16); left > 0; left--) {
            var name = all.asSlice(at + 2 * Long.BYTES, all.get(NUMBER, at)).toArray(ValueLayout.JAVA_BYTE);
            lengths.put(new String(name, StandardCharsets.UTF_8), all.get(NUMBER, at + Long.BYTES));
            at += 2 * Long.BYTES + filled(name.length);
        }
        var arrays = new LinkedHashMap<String, MemorySegment>();
        for (var array : lengths.entrySet()) {
            arrays.put(array.getKey(), all.asSlice(at, array.getValue()));
            at += filled(array.getValue());
        }
        return arrays;
    }

    /** An array of a single number. */
    static MemorySegment number(long value) {
        var array = MemorySegment.ofArray(new byte[Long.BYTES]);
        array.set(NUMBER, 0, value);
        return array;
    }

    /** A length filled up to whole numbers. */
    static long filled(long length) {
        return (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
