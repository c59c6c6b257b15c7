package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/**
 * Do all of a group share a trait?
 *
 * <p>If all 40 of a group receive a benefit, whoever is known to be in the group is known to receive it, however many they are. Hidden are the cell
 * that holds the whole group and the cells that hold nobody, since these tell the same. Group disclosure: Hundepool, A. et al. (2012),
 * Statistical Disclosure Control, Wiley.
 *
 * @param dimension the dimension whose codes are the traits
 */
public record ShareATrait(String dimension) implements PrimaryRule {

    @Override
    public Optional<Reason> asked(Table table, int cell) {
        int asked = Groups.dimension(table, dimension);
        if (asked < 0) {
            return Optional.empty();
        }
        var codes = table.layout().dimensions().get(asked);
        int code = table.layout().code(cell, asked);
        if (codes.isTotal(code) || codes.isSeparate() || !isWhollyInOnePart(table, cell, asked)) {
            return Optional.empty();
        }
        return Optional.of(Reason.ALL_SHARE_A_TRAIT);
    }

    private static boolean isWhollyInOnePart(Table table, int cell, int asked) {
        long whole = Groups.value(table, cell, asked, 0);
        if (whole == 0) {
            return false;
        }
        for (int part : table.layout().dimensions().get(asked).children(0)) {
            if (Groups.value(table, cell, asked, part) == whole) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean mayHideZeros() {
        return true;
    }
}
