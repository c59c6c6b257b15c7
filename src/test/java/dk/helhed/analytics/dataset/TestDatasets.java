package dk.helhed.analytics.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Datasets for tests. */
public final class TestDatasets {

    private TestDatasets() {}

    public static Dataset read(String text) {
        return switch (DatasetFile.read(text, ReferenceLists.shipped())) {
            case DatasetFile.Read read -> read.dataset();
            case DatasetFile.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }

    /** What the register of invented people is described by. */
    public static Dataset shipped() {
        var file = TestDatasets.class.getResourceAsStream("/analytics/datasets/register.yaml");
        try (var text = Objects.requireNonNull(file)) {
            return read(new String(text.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
