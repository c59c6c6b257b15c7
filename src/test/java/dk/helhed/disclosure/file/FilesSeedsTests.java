package dk.helhed.disclosure.file;

import dk.helhed.Seeds;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes that {@link FilesFuzz} starts from, and none. */
class FilesSeedsTests {

    private final FilesFuzz readers = new FilesFuzz();

    static List<byte[]> hierarchies() {
        return seeds("readsOrRefusesAnyHierarchy");
    }

    static List<byte[]> tables() {
        return seeds("readsOrRefusesAnyTableAndGetsBackWhatItWrote");
    }

    static List<byte[]> published() {
        return seeds("readsOrRefusesAnyPublishedTable");
    }

    private static List<byte[]> seeds(String reader) {
        return Stream.concat(Stream.of(new byte[0]), Seeds.of(FilesFuzz.class, reader).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void aHierarchyIsReadOrRefused(byte[] bytes) {
        readers.readsOrRefusesAnyHierarchy(bytes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsReadOrRefusedAndComesBackAsItWasWritten(byte[] bytes) throws IOException {
        readers.readsOrRefusesAnyTableAndGetsBackWhatItWrote(bytes);
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedTableIsReadOrRefused(byte[] bytes) {
        readers.readsOrRefusesAnyPublishedTable(bytes);
    }
}
