package dk.helhed.access.intake;

import dk.helhed.access.Day;
import dk.helhed.tables.FormulaText;
import dk.helhed.tables.Header;
import dk.helhed.tables.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a file of people and units. A field that is empty says nothing: what is stored stays. */
final class StaffRow extends Row<StaffColumn> {

    StaffRow(Header<StaffColumn> header, List<String> values, long line) {
        super(header, values, line);
    }

    /** The field as it was meant, without what keeps a spreadsheet from running it. */
    String plain(StaffColumn column) {
        return FormulaText.armed(text(column));
    }

    /** Whether the field says anything. */
    boolean says(StaffColumn column) {
        return !text(column).isEmpty();
    }

    /** The day; null when empty or, with an error, when it cannot be read. */
    @Nullable
    LocalDate day(StaffColumn column) {
        if (!says(column)) {
            return null;
        }
        var day = Day.in(text(column)).orElse(null);
        if (day == null) {
            refuse(column, ExpectedStaff.DAY);
        }
        return day;
    }
}
