package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/**
 * Are there too few persons who belong to the group but not to the cell?
 *
 * <p>If 97 of 98 are employed, everybody but one is known to be employed, and the cell tells of the one. The group is the total of the
 * dimension asked about.
 *
 * @param dimension the dimension in which the group is divided
 * @param minimum the fewest that may be outside, 3 to 20; none at all is {@link ShareATrait another question}
 */
public record AreTooFewOutside(String dimension, int minimum) implements PrimaryRule {

    public AreTooFewOutside {
        Settings.require("minimum", minimum, 3, 20);
    }

    @Override
    public Optional<Reason> asked(Table table, int cell) {
        int asked = Groups.dimension(table, dimension);
        if (asked < 0 || table.value(cell) == 0) {
            return Optional.empty();
        }
        Dimension codes = table.layout().dimensions().get(asked);
        int code = table.layout().code(cell, asked);
        if (codes.isTotal(code) || codes.isSeparate()) {
            return Optional.empty();
        }
        long outside = Groups.value(table, cell, asked, 0) - table.value(cell);
        return outside > 0 && outside < minimum ? Optional.of(Reason.TOO_FEW_OUTSIDE) : Optional.empty();
    }
}
