package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A protected table with what is needed to write it as a file.
 *
 * @param headings of the columns, each with the position of its dimension; that of the value has -1
 * @param decimals of the values
 * @param denominator the heading of the whole that the value is part of; the table's last dimension is then that of
 *     {@link dk.helhed.disclosure.table.Rate}
 * @param unmerged the cells of the file; those that the table does not have are counted in wider ones
 */
public record SafeTable(
        ProtectedTable table,
        SequencedMap<String, Integer> headings,
        int decimals,
        Optional<String> denominator,
        Layout unmerged) {

    /** A table with all cells of its file. */
    public SafeTable(
            ProtectedTable table, SequencedMap<String, Integer> headings, int decimals, Optional<String> denominator) {
        this(table, headings, decimals, denominator, table.layout());
    }

    /** Whether the file tells of a cell by itself: it does not tell of the complement of a rate. */
    public boolean tells(int cell) {
        var layout = table.layout();
        return denominator.isEmpty() || !layout.codes(cell).getLast().equals(Rate.OUT);
    }

    /** The name of the dimension of a rate, the same each time the same two columns are read. */
    public static String rateName(String value, String denominator) {
        return value.toLowerCase(Locale.ROOT) + "/" + denominator.toLowerCase(Locale.ROOT);
    }
}
