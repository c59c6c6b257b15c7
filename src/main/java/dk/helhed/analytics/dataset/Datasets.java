package dk.helhed.analytics.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** The descriptions of datasets: those that came with deliveries, and the shipped one. Needs a transaction. */
@Service
public class Datasets {

    private static final String SHIPPED = "register";

    private final DescriptionRepository descriptions;
    private final ReferenceLists lists;

    Datasets(DescriptionRepository descriptions, ReferenceLists lists) {
        this.descriptions = descriptions;
        this.lists = lists;
    }

    /** The names of all that are described. */
    public Set<String> names() {
        var names = new TreeSet<>(descriptions.findNames());
        names.add(SHIPPED);
        return names;
    }

    /** The description in force, word for word; empty if there is none. */
    public Optional<String> text(String name) {
        return descriptions.findNewest(name).or(() -> name.equals(SHIPPED) ? Optional.of(shipped()) : Optional.empty());
    }

    /** Reads a description. */
    public DatasetFile read(String text) {
        return DatasetFile.read(text, lists);
    }

    /** The dataset as a version of its description has it. */
    public Dataset version(String name, int version) {
        var text = descriptions.find(name, version).orElseThrow();
        return switch (read(text)) {
            case DatasetFile.Read read -> read.dataset();
            case DatasetFile.Wrong wrong ->
                throw new IllegalStateException("Stored description " + name + " " + version + ": " + wrong.problems());
        };
    }

    /** Keeps a description that has been read without problems, and gives its version; one like the newest is not kept again. */
    public int keep(String name, String text) {
        return descriptions.keep(name, text);
    }

    private static String shipped() {
        try (var file = Datasets.class.getResourceAsStream("/analytics/datasets/" + SHIPPED + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
