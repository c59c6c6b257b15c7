package dk.helhed.access.intake;

import dk.helhed.access.Unit;
import dk.helhed.tables.RowError;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit as a row defines it.
 *
 * @param parent the code of the unit above; empty for the municipality itself
 */
record UnitLine(StaffRow row, String code, String name, Unit.Kind kind, String parent) {

    /** Where another row says something else of the same unit. */
    List<RowError> contradictions(UnitLine other) {
        var found = new ArrayList<RowError>();
        if (!other.name.equals(name)) {
            found.add(other.row.error(StaffColumn.UNIT_NAME, ExpectedStaff.SAME_AS_LINE, name, row.line()));
        }
        if (other.kind != kind) {
            found.add(other.row.error(StaffColumn.UNIT_KIND, ExpectedStaff.SAME_AS_LINE, kind.code(), row.line()));
        }
        if (!other.parent.equals(parent)) {
            found.add(other.row.error(StaffColumn.PARENT_CODE, ExpectedStaff.SAME_AS_LINE, parent, row.line()));
        }
        return found;
    }
}
