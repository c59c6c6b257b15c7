package dk.helhed.disclosure.suppress;

/**
 * What a table loses by its protection. Cells that several tables show count once.
 *
 * @param cells how many cells there are
 * @param primary how many must be hidden for what they tell by themselves
 * @param secondary how many are hidden to protect these
 * @param primaryValue persons, or units of a magnitude, in the primary cells; each level of totals counts by itself
 * @param secondaryValue the same of the secondary cells
 * @param leastSecondaryValue no pattern can do with less than this; the best known bound, zero where nothing is known
 */
public record Loss(
        int cells, int primary, int secondary, long primaryValue, long secondaryValue, long leastSecondaryValue) {

    /** How many cells are hidden. */
    public int hidden() {
        return primary + secondary;
    }

    /** Whether it is proved that no pattern hides less. */
    public boolean isLeast() {
        return secondaryValue == leastSecondaryValue;
    }
}
