package dk.helhed.disclosure.file;

import dk.helhed.tables.Expected;
import dk.helhed.tables.ExpectedForm;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import dk.helhed.tables.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a file whose first line names its columns, row by row. A file with a mistake is refused as a whole. */
abstract class FileReading implements RowTaker {

    /** Further mistakes of a file are not looked for: they mostly have the same cause. */
    private static final int MOST_ERRORS = 20;

    private final NamedFile file;
    private final List<RowError> errors = new ArrayList<>();
    private List<String> columns = List.of();
    private List<String> headings = List.of();
    private List<String> fields = List.of();
    private long line;
    private boolean empty = true;

    FileReading(NamedFile file) {
        this.file = file;
    }

    /** Looks at the first line. */
    abstract void readHeader();

    /** Takes a row that has as many fields as there are columns. */
    abstract void readRow();

    /** Looks at the whole, when each row is right. */
    void finish() {}

    /** Reads the file to its end. */
    final void read() {
        try {
            TableRows.read(file.source(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (errors.isEmpty() && empty) {
            refuse("-", "", ExpectedForm.ROWS);
        }
        if (errors.isEmpty()) {
            finish();
        }
        if (!errors.isEmpty()) {
            throw new RefusedFileException(file.name(), errors);
        }
    }

    @Override
    public final boolean next(List<String> found, long at) {
        line = at;
        fields = found.stream().map(String::strip).toList();
        if (columns.isEmpty()) {
            headings = fields;
            columns = fields.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            readHeader();
            return errors.isEmpty();
        }
        empty = false;
        if (fields.size() != columns.size()) {
            refuse("-", String.valueOf(fields.size()), ExpectedForm.FIELDS, columns.size(), fields.size());
        } else if (fields.stream().anyMatch(field -> field.indexOf(0) >= 0)) {
            refuse("-", "NUL", ExpectedForm.PLAIN_TEXT);
        } else {
            readRow();
        }
        return errors.size() < MOST_ERRORS;
    }

    @Override
    public final void refuse(RowError error) {
        errors.add(error);
    }

    /** Notes that something else is expected in a column of the present row. */
    final void refuse(int column, Expected expected, Object... arguments) {
        refuse(columns.get(column), text(column), expected, arguments);
    }

    /** Notes that something else is expected in a column of an earlier row. */
    final void refuseAt(long earlier, int column, String found, Expected expected, Object... arguments) {
        errors.add(RowError.of(earlier, columns.get(column), found, expected, arguments));
    }

    /** The refusal of the file for something that shows only when it was read. */
    final RefusedFileException refused(long earlier, int column, String found, Expected expected, Object... arguments) {
        refuseAt(earlier, column, found, expected, arguments);
        return new RefusedFileException(file.name(), errors);
    }

    private void refuse(String column, String found, Expected expected, Object... arguments) {
        errors.add(RowError.of(line, column, found, expected, arguments));
    }

    /** The position of the first of these columns that the file has; notes where there is none, or two of it. */
    final int column(String... names) {
        for (var name : names) {
            int position = find(name);
            if (position >= 0) {
                if (columns.lastIndexOf(name.toLowerCase(Locale.ROOT)) != position) {
                    refuse(name, name, ExpectedForm.ONE_COLUMN, name);
                }
                return position;
            }
        }
        refuse(names[0], String.join(", ", columns), ExpectedForm.COLUMN, names[0]);
        return -1;
    }

    /** The position of a column; -1 where the file has none of that name. */
    final int find(String name) {
        return columns.indexOf(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The names of all columns, in lower case. */
    final List<String> columns() {
        return columns;
    }

    /** The name of a column as it is written in the file. */
    final String heading(int column) {
        return headings.get(column);
    }

    /** What stands in a column of the present row, without surrounding spaces. */
    final String text(int column) {
        return fields.get(column);
    }

    /** Where the present row begins, from 1. */
    final long line() {
        return line;
    }
}
