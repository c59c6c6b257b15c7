package dk.helhed.barometer.intake;

import dk.helhed.barometer.intake.RowError.Expected;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a file under its header, gathering what is wrong with it. */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,12})?");
    private static final List<String> MISSING = List.of("..", ".", "-");

    private final Header header;
    private final List<String> values;
    private final long line;
    private final List<RowError> errors = new ArrayList<>();

    Fields(Header header, List<String> values, long line) {
        this.header = header;
        this.values = values;
        this.line = line;
        if (values.size() != header.width()) {
            errors.add(RowError.of(
                    line, "-", String.valueOf(values.size()), Expected.FIELDS, header.width(), values.size()));
        } else if (values.stream().anyMatch(value -> value.indexOf(0) >= 0)) {
            errors.add(RowError.of(line, "-", "NUL", Expected.PLAIN_TEXT));
        }
    }

    /** Whether the line can be read at all. */
    boolean isComplete() {
        return errors.isEmpty();
    }

    long line() {
        return line;
    }

    List<RowError> errors() {
        return errors;
    }

    boolean has(Column column) {
        return header.has(column);
    }

    /** The field without surrounding spaces; empty when the column is not in the file. */
    String text(Column column) {
        var position = header.positions().get(column);
        return position == null ? "" : values.get(position).strip();
    }

    @Nullable
    String textOr(Column column, @Nullable String otherwise) {
        var text = text(column);
        return text.isEmpty() ? otherwise : text;
    }

    /** Whether the field says that there is no figure. */
    boolean saysMissing(Column column) {
        return MISSING.contains(text(column));
    }

    /** The number with decimal point or comma; null when empty or marked as missing. */
    @Nullable
    BigDecimal number(Column column) {
        var text = text(column).replace('−', '-');
        if (text.isEmpty() || MISSING.contains(text)) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(column, Expected.NUMBER);
            return null;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The period; null when empty. */
    @Nullable
    Period period(Column column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var period = Period.parse(text).orElse(null);
        if (period == null) {
            refuse(column, Expected.PERIOD);
        }
        return period;
    }

    void refuse(Column column, Expected expected, Object... arguments) {
        errors.add(RowError.of(line, header.name(column), text(column), expected, arguments));
    }
}
