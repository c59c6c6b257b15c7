package dk.helhed.disclosure.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A share of persons, such as those employed among all, as one table of counts: those who are in the part, and those who are not.
 *
 * <p>Numerator, complement and denominator are then cells of one table, and none can be hidden without regard to the others: who knows a
 * share of 1 less the other and the whole, knows both.
 */
public final class Rate {

    /** The code of the numerator. */
    public static final String IN = "IN";
    /** The code of the complement: the denominator less the numerator. */
    public static final String OUT = "OUT";

    private Rate() {}

    /**
     * The table with one more dimension, of this name, whose total is the denominator.
     *
     * @throws DisclosureException where the part has more than the whole, or a cell that the whole does not have
     */
    public static Table table(String dimension, Table part, Table whole) {
        var layout = whole.layout();
        List<Dimension> dimensions = new ArrayList<>(layout.dimensions());
        dimensions.add(Dimension.flat(dimension, List.of(IN, OUT)));
        var builder = new TableBuilder(whole.name(), layout.whole(), dimensions);
        requireInside(part, layout);
        for (int cell = 0; cell < layout.size(); cell++) {
            if (layout.isInner(cell)) {
                List<String> codes = new ArrayList<>(layout.codes(cell));
                long inside = part.value(codes);
                if (inside > whole.value(cell)) {
                    throw new DisclosureException(
                            Fault.PART_ABOVE_WHOLE, layout.cell(cell).toString(), inside, whole.value(cell));
                }
                codes.add(IN);
                builder.add(codes, inside);
                codes.set(codes.size() - 1, OUT);
                builder.add(codes, whole.value(cell) - inside);
            }
        }
        return builder.build();
    }

    private static void requireInside(Table part, Layout whole) {
        for (int cell = 0; cell < part.size(); cell++) {
            if (part.value(cell) > 0 && whole.find(part.layout().codes(cell)).isEmpty()) {
                throw new DisclosureException(
                        Fault.PART_ABOVE_WHOLE, part.layout().cell(cell).toString(), part.value(cell), 0);
            }
        }
    }
}
