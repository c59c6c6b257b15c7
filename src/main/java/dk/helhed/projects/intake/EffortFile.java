package dk.helhed.projects.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Objection;
import dk.helhed.tables.FileSource;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import dk.helhed.tables.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A file of efforts as it was read.
 *
 * @param headers the names of its columns, each of them once; empty if there is no such line
 * @param problems why it cannot be read to its end
 */
record EffortFile(List<String> headers, List<TextRow> rows, List<RowProblem> problems) {

    /** As many rows as are taken in at once. Memory is bounded by this. */
    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;

    EffortFile {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The fields of a line. */
    record TextRow(long line, List<String> fields) {}

    static EffortFile read(FileSource source) {
        var reading = new Reading();
        try {
            TableRows.read(source, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.file();
    }

    /** What it is remembered by: the same for every file with columns of these names, in any order. */
    UUID key() {
        var names = String.join("\n", headers.stream().sorted().toList());
        return UUID.nameUUIDFromBytes(names.getBytes(UTF_8));
    }

    private static final class Reading implements RowTaker {

        private final List<String> headers = new ArrayList<>();
        private final List<TextRow> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();

        @Override
        public boolean next(List<String> fields, long line) {
            if (headers.isEmpty()) {
                fields.stream().limit(MOST_COLUMNS).forEach(this::addHeader);
                return true;
            }
            if (rows.size() == MOST_ROWS) {
                problems.add(RowProblem.of(line, "", "", Objection.of("", "import.rows.many", MOST_ROWS)));
                return false;
            }
            rows.add(new TextRow(line, fields));
            return true;
        }

        private void addHeader(String field) {
            var name = field.strip().replaceAll("\\s+", " ");
            var unique = name;
            for (int next = 2; headers.contains(unique) || unique.isEmpty(); next++) {
                unique = (name + " (" + next + ")").strip();
            }
            headers.add(unique);
        }

        @Override
        public void refuse(RowError error) {
            problems.add(RowProblem.of(error));
        }

        EffortFile file() {
            return new EffortFile(headers, rows, problems);
        }
    }
}
