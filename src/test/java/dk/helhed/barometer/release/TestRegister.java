package dk.helhed.barometer.release;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetFile;
import dk.helhed.analytics.dataset.ReferenceLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped description of a register. */
final class TestRegister {

    private TestRegister() {}

    static Dataset read() {
        try {
            var text = Files.readString(Path.of("src/main/resources/analytics/datasets/register.yaml"));
            return switch (DatasetFile.read(text, ReferenceLists.shipped())) {
                case DatasetFile.Read read -> read.dataset();
                case DatasetFile.Wrong wrong -> throw new AssertionError(wrong.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
