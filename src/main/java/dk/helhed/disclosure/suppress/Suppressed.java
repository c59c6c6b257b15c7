package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.ProtectedTable;
import java.util.List;
import java.util.Optional;

/** Tables as they may be published, with what was hidden why, and what that costs. */
public final class Suppressed {

    private final List<ProtectedTable> tables;
    private final Loss loss;
    private final Assembly assembly;

    Suppressed(List<ProtectedTable> tables, Loss loss, Assembly assembly) {
        this.tables = tables;
        this.loss = loss;
        this.assembly = assembly;
    }

    /** The tables, in the order they were given. */
    public List<ProtectedTable> tables() {
        return tables;
    }

    /** What is lost. */
    public Loss loss() {
        return loss;
    }

    /** Why a cell of a table is hidden for what it tells; empty for a cell that is shown, or hidden to protect others. */
    public Optional<Reason> reason(int table, int cell) {
        return assembly.reason(table, cell);
    }

    /** What a hidden cell of these tables is at least, for whoever knows the rules: 0 where a zero may be hidden, 1 otherwise. */
    public long least() {
        return assembly.least();
    }
}
