package dk.helhed.barometer.intake;

import dk.helhed.reference.Period;
import dk.helhed.tables.Header;
import dk.helhed.tables.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a file of observations. */
final class Fields extends Row<Column> {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,12})?");
    private static final List<String> MISSING = List.of("..", ".", "-");

    Fields(Header<Column> header, List<String> values, long line) {
        super(header, values, line);
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
            refuse(column, ExpectedFigure.NUMBER);
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
            refuse(column, ExpectedFigure.PERIOD);
        }
        return period;
    }
}
