package dk.helhed.disclosure.release;

import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.ProtectedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables after protection, with what there is to tell about it.
 *
 * @param loss figures by name, for the report
 * @param audit what the attack on the tables found, by name
 * @param findings the cells that can be known too well, by name; none where the tables are safe
 * @param why finds why a cell is hidden for what it tells
 */
record Masked(
        List<ProtectedTable> tables,
        Map<String, Object> loss,
        Map<String, Object> audit,
        List<String> findings,
        Why why) {

    /** Why a cell is hidden for what it tells; empty for one that is hidden to protect others, and for those that are shown. */
    interface Why {

        Optional<Reason> reason(int table, int cell);
    }

    boolean isSafe() {
        return findings.isEmpty();
    }
}
