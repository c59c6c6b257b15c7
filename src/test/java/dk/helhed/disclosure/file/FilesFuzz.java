package dk.helhed.disclosure.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.tables.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whatever bytes come, the readers answer: with what they read, or with what is wrong. Looks for bytes with which they do not:
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=FilesFuzz}. Not part of the suite, since Jazzer rewrites every class that is loaded after
 * it; {@link FilesSeedsTests} tries the seeds there.
 */
class FilesFuzz {

    private static final TableWish WISH = new TableWish(
            List.of(
                    new Column.Hierarchy("area", "area.csv", Map.of("751", "MJ", "740", "MJ", "MJ", "DK", "461", "DK")),
                    new Column.Flat("sex")),
            "n",
            0,
            Optional.empty(),
            Optional.empty());

    @FuzzTest
    void readsOrRefusesAnyHierarchy(byte[] bytes) {
        try {
            var dimension = Dimension.hierarchy("area", HierarchyFile.read(file(bytes)));
            assertThat(dimension.parent(0)).isNegative();
        } catch (RefusedFileException refused) {
            assertThat(refused.errors()).isNotEmpty();
        } catch (DisclosureException fault) {
            assertThat(fault.arguments()).isNotEmpty();
        }
    }

    @FuzzTest
    void readsOrRefusesAnyTableAndGetsBackWhatItWrote(byte[] bytes) throws IOException {
        try {
            var read = TableFile.read(file(bytes), WISH);
            var statuses = new Status[read.table().size()];
            Arrays.fill(statuses, Status.VALUE);
            var safe = ProtectedTable.of(
                    read.table().layout(), statuses, read.table().values());
            var written = new ByteArrayOutputStream();
            SafeFile.write(new SafeTable(safe, read.headings(), 0, Optional.empty()), written, Dialect.STANDARD);
            var columns = Map.of(
                    "area",
                    WISH.dimensions().getFirst(),
                    "sex",
                    WISH.dimensions().getLast());
            var back = SafeFileReading.read(file(written.toByteArray()), columns, Optional.of("n"), 0);
            var cells = back.table();
            for (int cell = 0; cell < safe.size(); cell++) {
                var codes = safe.layout().codes(cell);
                var there = cells.layout().dimensions().getFirst().name().equals("area") ? codes : codes.reversed();
                assertThat(cells.shown(cells.layout().find(there).orElseThrow()))
                        .isEqualTo(safe.shown(cell));
            }
        } catch (RefusedFileException refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @FuzzTest
    void readsOrRefusesAnyPublishedTable(byte[] bytes) {
        try {
            SafeFileReading.read(file(bytes), Map.of(), Optional.empty(), 0);
        } catch (RefusedFileException refused) {
            assertThat(refused.errors()).isNotEmpty();
        } catch (DisclosureException fault) {
            assertThat(fault.arguments()).isNotEmpty();
        }
    }

    private static NamedFile file(byte[] bytes) {
        return new NamedFile("any", () -> new ByteArrayInputStream(bytes));
    }
}
