package dk.helhed.access.intake;

import dk.helhed.tables.ExpectedForm;
import dk.helhed.tables.Header;
import dk.helhed.tables.RowError;
import dk.helhed.tables.RowTaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, gathered: what they say is only clear when all of them are known. */
final class StaffRows implements RowTaker {

    private final List<StaffRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private @Nullable Header<StaffColumn> header;
    private int count;

    @Override
    public boolean next(List<String> fields, long line) {
        if (header == null) {
            header = Header.of(StaffColumn.class, fields, line);
            check(header);
            return errors.isEmpty();
        }
        count++;
        var row = new StaffRow(header, fields, line);
        if (row.isComplete()) {
            rows.add(row);
        } else {
            errors.addAll(row.errors());
        }
        return true;
    }

    private void check(Header<StaffColumn> found) {
        if (!found.has(StaffColumn.UNIT_CODE)) {
            errors.add(found.missing(String.join(" / ", StaffColumn.UNIT_CODE.names())));
        }
        if (found.has(StaffColumn.NUMBER) && !found.has(StaffColumn.NAME)) {
            errors.add(found.missing(String.join(" / ", StaffColumn.NAME.names())));
        }
        errors.addAll(found.doubled());
    }

    @Override
    public void refuse(RowError error) {
        errors.add(error);
    }

    /** Those that can be read, in the order of the file. */
    List<StaffRow> rows() {
        return List.copyOf(rows);
    }

    /** How many there are, readable or not. */
    int count() {
        return count;
    }

    /** What keeps rows from being read. */
    List<RowError> errors() {
        return count == 0 && errors.isEmpty()
                ? List.of(RowError.of(1, "-", "", ExpectedForm.ROWS))
                : List.copyOf(errors);
    }
}
