package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/**
 * Do a few contributors make up nearly all of a magnitude?
 *
 * <p>The (n, k) rule of dominance: the n largest contributions together are more than k per cent of the cell. Hundepool, A. et al. (2012),
 * Statistical Disclosure Control, Wiley.
 *
 * @param largest n, how many contributors are looked at, 1 to 5
 * @param percent k, above which they dominate: 50 to 100
 */
public record IsDominated(int largest, double percent) implements PrimaryRule {

    public IsDominated {
        Settings.require("n", largest, 1, 5);
        Settings.require("k", percent, 50, 100);
    }

    @Override
    public Optional<Reason> asked(Table table, int cell) {
        if (!table.hasContributions()) {
            return Optional.empty();
        }
        Settings.requireContributions(table, largest);
        return largestOf(table, cell) * 100.0 > percent * table.value(cell)
                ? Optional.of(Reason.DOMINATED)
                : Optional.empty();
    }

    /**
     * So far that the largest contributions are no more than k per cent of the upper bound: Hundepool, A. et al. (2024), Handbook on Statistical Disclosure
     * Control, second edition, table 4.4.
     */
    @Override
    public long above(Table table, int cell) {
        return (long) Math.ceil(largestOf(table, cell) * 100.0 / percent - table.value(cell));
    }

    private long largestOf(Table table, int cell) {
        long sum = 0;
        for (int rank = 0; rank < largest; rank++) {
            sum += table.contribution(cell, rank);
        }
        return sum;
    }
}
