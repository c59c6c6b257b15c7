package dk.helhed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The inputs that a fuzzer starts from, which lie where Jazzer looks for them. */
public final class Seeds {

    private Seeds() {}

    /** Those of a method of the fuzzer, by name of file. */
    public static List<byte[]> of(Class<?> fuzzer, String method) {
        var place = Path.of("src/test/resources", fuzzer.getName().replace('.', '/') + "Inputs", method);
        try (var files = Files.list(place)) {
            return files.sorted().map(Seeds::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
