package dk.helhed.analytics.register;

import dk.helhed.tables.FileForm;
import java.nio.file.Path;

/**
 * A file to take in.
 *
 * @param path absolute
 * @param sha256 of its bytes, hexadecimal
 * @param bytes its size
 */
record SourceFile(Path path, String sha256, long bytes, Form form) {

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** How a file is written. */
    sealed interface Form {

        record Parquet() implements Form {}

        record Text(FileForm form) implements Form {}
    }
}
