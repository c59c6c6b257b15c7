package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/**
 * Are there too few persons in the cell, or too few contributors to it?
 *
 * <p>The rule of minimum frequency: Hundepool, A. et al. (2012), Statistical Disclosure Control, Wiley, for magnitudes as for
 * counts. A cell nobody is in tells of nobody and is shown, unless zeros are asked for.
 *
 * @param minimum the fewest that may be shown, 3 to 20
 * @param zerosToo whether cells with nobody are hidden as well
 */
public record AreTooFew(int minimum, boolean zerosToo) implements PrimaryRule {

    public AreTooFew {
        Settings.require("minimum", minimum, 3, 20);
    }

    /** Fewer than this many are hidden, and zeros are shown. */
    public AreTooFew(int minimum) {
        this(minimum, false);
    }

    @Override
    public Optional<Reason> asked(Table table, int cell) {
        long contributors = table.contributors(cell);
        boolean hides = contributors < minimum && (contributors > 0 || zerosToo);
        return hides ? Optional.of(Reason.TOO_FEW) : Optional.empty();
    }

    @Override
    public boolean mayHideZeros() {
        return zerosToo;
    }
}
