package dk.helhed.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a file under its header, gathering what is wrong with it. */
public class Row<C extends Enum<C> & NamedColumn> {

    private final Header<C> header;
    private final List<String> values;
    private final long line;
    private final List<RowError> errors = new ArrayList<>();

    public Row(Header<C> header, List<String> values, long line) {
        this.header = header;
        this.values = List.copyOf(values);
        this.line = line;
        if (values.size() != header.width()) {
            errors.add(RowError.of(
                    line, "-", String.valueOf(values.size()), ExpectedForm.FIELDS, header.width(), values.size()));
        } else if (values.stream().anyMatch(value -> value.indexOf(0) >= 0)) {
            errors.add(RowError.of(line, "-", "NUL", ExpectedForm.PLAIN_TEXT));
        }
    }

    /** Whether the line can be read at all. */
    public final boolean isComplete() {
        return errors.isEmpty();
    }

    /** Where the line begins, from 1. */
    public final long line() {
        return line;
    }

    /** What is wrong so far, in the order it was found. */
    public final List<RowError> errors() {
        return List.copyOf(errors);
    }

    public final boolean has(C column) {
        return header.has(column);
    }

    /** The field without surrounding spaces; empty when the column is not in the file. */
    public final String text(C column) {
        var position = header.positions().get(column);
        return position == null ? "" : values.get(position).strip();
    }

    /** The field without surrounding spaces, or the other when that is empty. */
    public final @Nullable String textOr(C column, @Nullable String otherwise) {
        var text = text(column);
        return text.isEmpty() ? otherwise : text;
    }

    /** Notes that something else is expected in the column. */
    public final void refuse(C column, Expected expected, Object... arguments) {
        errors.add(error(column, expected, arguments));
    }

    /** Says that something else is expected in the column. */
    public final RowError error(C column, Expected expected, Object... arguments) {
        return RowError.of(line, header.name(column), text(column), expected, arguments);
    }
}
