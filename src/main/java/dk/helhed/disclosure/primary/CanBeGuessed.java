package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/**
 * Can the second largest contributor estimate the largest contribution too closely?
 *
 * <p>The p % rule: what is left of the cell without the two largest is less than p per cent of the largest. Hundepool, A. et al. (2012),
 * Statistical Disclosure Control, Wiley.
 *
 * @param percent p, within which nobody may estimate: 1 to 100
 */
public record CanBeGuessed(double percent) implements PrimaryRule {

    public CanBeGuessed {
        Settings.require("p", percent, 1, 100);
    }

    @Override
    public Optional<Reason> asked(Table table, int cell) {
        if (!table.hasContributions()) {
            return Optional.empty();
        }
        Settings.requireContributions(table, 2);
        long largest = table.contribution(cell, 0);
        long rest = table.value(cell) - largest - table.contribution(cell, 1);
        return rest * 100.0 < percent * largest ? Optional.of(Reason.GUESSED_TOO_CLOSELY) : Optional.empty();
    }

    /**
     * p per cent of the largest contribution, less what the others than the two largest contribute: Hundepool, A. et al. (2024), Handbook on Statistical
     * Disclosure Control, second edition, table 4.4.
     */
    @Override
    public long above(Table table, int cell) {
        long largest = table.contribution(cell, 0);
        long rest = table.value(cell) - largest - table.contribution(cell, 1);
        return (long) Math.ceil(percent * largest / 100 - rest);
    }
}
