package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.ReadTable;
import dk.helhed.disclosure.file.SafeTable;
import dk.helhed.disclosure.file.TableFile;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.merge.MergedTable;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table that was read to be released.
 *
 * @param read as it stands in the file
 * @param table as it is to be protected: with wider categories where they were asked for, and with the whole where the value is a part
 * @param share the part and the whole, where the value is a part
 */
record Input(TableOrder order, ReadTable read, Table table, Optional<Share> share) {

    /**
     * A part and its whole.
     *
     * @param part with wider categories where they were asked for
     * @param whole likewise
     * @param read the whole as it stands in the file
     */
    record Share(Table part, Table whole, ReadTable read) {}

    static Input of(TableOrder order, List<String> merges) {
        var read = TableFile.read(order.file(), order.wish());
        var part = merged(read.table(), merges);
        if (order.denominator().isEmpty()) {
            return new Input(order, read, part, Optional.empty());
        }
        var denominator = order.denominator().get();
        var readWhole = TableFile.read(order.file(), ofWhole(order.wish(), denominator));
        var whole = merged(readWhole.table(), merges);
        var rate = Rate.table(SafeTable.rateName(order.wish().value(), denominator.column()), part, whole);
        return new Input(order, usedBy(read, denominator), rate, Optional.of(new Share(part, whole, readWhole)));
    }

    /** The columns of the whole are in use, although the part was read without them. */
    private static ReadTable usedBy(ReadTable read, TableOrder.Denominator denominator) {
        var unused = read.unused().stream()
                .filter(column -> !column.equals(denominator.column().toLowerCase(Locale.ROOT))
                        && denominator
                                .key()
                                .filter(key -> key.toLowerCase(Locale.ROOT).equals(column))
                                .isEmpty())
                .toList();
        return new ReadTable(read.table(), read.headings(), read.keys(), unused, read.checkedTotals());
    }

    /** The same columns with the whole as value. Its cells are those of the same measure. */
    private static TableWish ofWhole(TableWish wish, TableOrder.Denominator denominator) {
        return new TableWish(
                wish.dimensions(), denominator.column(), wish.decimals(), denominator.key(), wish.contributions());
    }

    private static Table merged(Table table, List<String> merges) {
        var merged = table;
        for (var merge : merges) {
            var dimension = merge.substring(0, Math.max(0, merge.indexOf('='))).toLowerCase(Locale.ROOT);
            if (merged.layout().dimensions().stream()
                    .anyMatch(each -> each.name().equals(dimension))) {
                merged = MergedTable.of(merged, List.of(TypedMerge.of(merged, merge)));
            }
        }
        return merged;
    }

    /** A protected table of these cells as it goes to a file. */
    SafeTable safe(ProtectedTable table) {
        return new SafeTable(
                table,
                read.headings(),
                order.wish().decimals(),
                order.denominator().map(TableOrder.Denominator::column),
                read.table().layout());
    }
}
