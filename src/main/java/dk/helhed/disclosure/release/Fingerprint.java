package dk.helhed.disclosure.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.table.Table;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Hashes by which files and tables can be known again: SHA-256 in hexadecimal. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The hash of the bytes of a file. */
    public static String of(NamedFile file) {
        try {
            return Sha256.of(file.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of what a table holds, in whatever order and form its rows stood in the file. */
    static String of(Table table) {
        var digest = Sha256.begin();
        for (int cell = 0; cell < table.size(); cell++) {
            digest.update((table.layout().codes(cell) + "=" + table.value(cell) + "\n").getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
