package dk.helhed.disclosure.cellkey;

import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import java.util.List;

/**
 * The keys of the cells of a {@link Rate}: those of the part and of the whole as in tables of their own, and of the rest what the two
 * differ by, for it has the persons of the whole who are not in the part.
 *
 * <p>So the whole has the same noise whatever part of it is told of, and a part that is all of it has the noise of the whole.
 */
public final class RateKeys {

    private RateKeys() {}

    /** The keys of the cells of the rate, in their order, of those of the cells of the part and of the whole. */
    public static long[] of(Table rate, Table part, long[] partKeys, Table whole, long[] wholeKeys) {
        var keys = new long[rate.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            var codes = rate.layout().codes(cell);
            var place = codes.subList(0, codes.size() - 1);
            long inPart = at(part, place, partKeys);
            long inWhole = at(whole, place, wholeKeys);
            keys[cell] = switch (codes.getLast()) {
                case Rate.IN -> inPart;
                case Rate.OUT -> inWhole - inPart;
                default -> inWhole;
            };
        }
        return keys;
    }

    private static long at(Table table, List<String> codes, long[] keys) {
        var cell = table.layout().find(codes);
        return cell.isEmpty() ? 0 : keys[cell.getAsInt()];
    }
}
