package dk.helhed.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How a file is written, found by reading its bytes once.
 *
 * @param sha256 hexadecimal
 * @param charset UTF-8 when all bytes are, else windows-1252
 * @param separator the one of semicolon, comma and tab that the first line with text has most of
 */
public record FileForm(String sha256, Charset charset, char separator) {

    /** The text of the line after the last. */
    public static final String END = "\0end of file\0";

    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Reads the bytes through. */
    public static FileForm of(FileSource file) throws IOException {
        var digest = Sha256.begin();
        var utf8 = new Utf8Check();
        var head = new ByteArrayOutputStream();
        try (var bytes = file.open()) {
            var chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                digest.update(chunk, 0, read);
                utf8.add(chunk, read);
                head.write(chunk, 0, Math.min(read, CHUNK - head.size()));
            }
        }
        return new FileForm(
                HexFormat.of().formatHex(digest.digest()),
                utf8.passed() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"),
                separator(firstLine(head.toString(StandardCharsets.ISO_8859_1))));
    }

    private static String firstLine(String head) {
        return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /**
     * The file's text without its byte order mark, followed by a line that holds only {@link #END}. Where that is not the
     * last row, a quotation mark before it was never closed.
     */
    Reader open(FileSource file) throws IOException {
        var bytes = new PushbackInputStream(file.open(), BYTE_ORDER_MARK.length);
        var start = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            bytes.unread(start);
        }
        var end = new ByteArrayInputStream(("\n" + END).getBytes(StandardCharsets.US_ASCII));
        return new InputStreamReader(new SequenceInputStream(bytes, end), charset);
    }

    private static char separator(String firstLine) {
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(firstLine, candidate) > count(firstLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** Whether bytes that come in chunks are UTF-8. */
    private static final class Utf8Check {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer dropped = CharBuffer.allocate(CHUNK);
        private final ByteBuffer pending = ByteBuffer.allocate(CHUNK + 4);
        private boolean failed;

        void add(byte[] chunk, int length) {
            if (failed) {
                return;
            }
            pending.put(chunk, 0, length).flip();
            while (true) {
                var result = decoder.decode(pending, dropped.clear(), false);
                if (result.isUnderflow()) {
                    break;
                }
                if (result.isError()) {
                    failed = true;
                    return;
                }
            }
            pending.compact();
        }

        boolean passed() {
            return !failed && pending.position() == 0;
        }
    }
}
