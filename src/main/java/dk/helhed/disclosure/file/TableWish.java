package dk.helhed.disclosure.file;

import java.util.List;
import java.util.Optional;

/**
 * What to read of the file of a table.
 *
 * @param dimensions the columns that divide it, in the order of the wish
 * @param value the column with the counts or amounts
 * @param decimals of the amounts; 0 for counts
 * @param key the column with the sum of the record keys in each cell, for cell-key perturbation
 * @param contributions what the rules for amounts ask for
 */
public record TableWish(
        List<Column> dimensions,
        String value,
        int decimals,
        Optional<String> key,
        Optional<Contributions> contributions) {

    /**
     * Columns about those who contribute to an amount.
     *
     * @param contributors the column with how many there are
     * @param largest the columns with the largest contributions, the largest first
     */
    public record Contributions(String contributors, List<String> largest) {}
}
