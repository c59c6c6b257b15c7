package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.Evidence;
import dk.helhed.disclosure.table.ProtectedTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables as they may be published, with what was hidden why, and what that costs. */
public final class Suppressed {

    private final List<ProtectedTable> tables;
    private final Loss loss;
    private final Assembly assembly;
    private final Way way;
    private final Evidence evidence;
    private final Earlier earlier;

    Suppressed(List<ProtectedTable> tables, Loss loss, Assembly assembly, Way way, Evidence evidence, Earlier earlier) {
        this.tables = tables;
        this.loss = loss;
        this.assembly = assembly;
        this.way = way;
        this.evidence = evidence;
        this.earlier = earlier;
    }

    /** How it was found which cells to hide. */
    public enum Way {
        /** An elimination, which tells of every cell whether it can be computed. */
        ELIMINATION,
        /** Swaps, for tables that are too large for an elimination; somewhat more is hidden. */
        SWAPS,
        /** A program that hides as little as possible, or comes near it. */
        PROGRAM;

        /** The word in reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it was found which cells to hide. */
    public Way way() {
        return way;
    }

    /** The earlier tables that an attacker can add up with these: all but those of which a figure was corrected since. */
    public List<ProtectedTable> earlier() {
        return List.copyOf(earlier.agreeing());
    }

    /** How many earlier tables had a figure that was corrected since. */
    public int corrected() {
        return earlier.corrected().size();
    }

    /** What a check of these tables, and the earlier ones after them, is quicker with. It tells true values and is for nobody else. */
    public Evidence evidence() {
        return evidence;
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
