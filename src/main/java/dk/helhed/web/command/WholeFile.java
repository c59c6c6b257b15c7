package dk.helhed.web.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Writes the text. */
    interface Content {

        void write(Writer out) throws IOException;
    }

    /** Writes beside the file first, and puts it in its place when all of it is there. */
    static void write(Path file, Content content) throws IOException {
        var whole = file.toAbsolutePath();
        var beside = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
        beside.toFile().deleteOnExit();
        try {
            try (var out = Files.newBufferedWriter(beside)) {
                content.write(out);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
