package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Table;
import dk.helhed.tables.ExpectedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Reads a table: a file with a row for each inner cell. Rows of totals may stand among them and are checked; those that are missing
 * are computed. Rows that differ in columns that are not asked for are added together.
 */
public final class TableFile extends FileReading {

    private final NamedFile file;
    private final TableWish wish;
    private final List<CodeBook> books;
    private final TableRowsFound inner;
    private final TableRowsFound totals;
    private int[] positions = {};
    private int[] numbers = {};
    private List<String> unused = List.of();
    private Optional<ReadTable> table = Optional.empty();

    private TableFile(NamedFile file, TableWish wish) {
        super(file);
        this.file = file;
        this.wish = wish;
        this.books = wish.dimensions().stream().map(CodeBook::new).toList();
        this.inner = new TableRowsFound(books.size(), extras(wish));
        this.totals = new TableRowsFound(books.size(), extras(wish));
    }

    private static int extras(TableWish wish) {
        return (wish.key().isPresent() ? 1 : 0)
                + wish.contributions()
                        .map(columns -> 1 + columns.largest().size())
                        .orElse(0);
    }

    /**
     * The table of a file.
     *
     * @throws RefusedFileException if something in it is wrong
     * @throws dk.helhed.disclosure.table.DisclosureException if a hierarchy is none, or there are too many cells
     */
    public static ReadTable read(NamedFile file, TableWish wish) {
        var reading = new TableFile(file, wish);
        reading.read();
        return reading.table.orElseThrow();
    }

    @Override
    void readHeader() {
        positions =
                books.stream().mapToInt(book -> column(book.column().name())).toArray();
        numbers = numberColumns().stream().mapToInt(this::column).toArray();
        var used = new ArrayList<>(numberColumns());
        books.forEach(book -> used.add(book.column().name()));
        unused = columns().stream()
                .filter(column -> used.stream().noneMatch(column::equalsIgnoreCase))
                .toList();
    }

    /** The value, and the key or what is known of those who contribute. */
    private List<String> numberColumns() {
        var columns = new ArrayList<String>();
        columns.add(wish.value());
        wish.key().ifPresent(columns::add);
        wish.contributions().ifPresent(contributions -> {
            columns.add(contributions.contributors());
            columns.addAll(contributions.largest());
        });
        return columns;
    }

    @Override
    void readRow() {
        var row = new int[books.size()];
        boolean total = false;
        for (int at = 0; at < row.length; at++) {
            var code = text(positions[at]);
            if (!books.get(at).accepts(code)) {
                refuseCode(at);
                return;
            }
            total |= books.get(at).isTotal(code);
            row[at] = books.get(at).number(code);
        }
        take(total ? totals : inner, row);
    }

    private void refuseCode(int at) {
        switch (books.get(at).column()) {
            case Column.Hierarchy hierarchy -> refuse(positions[at], ExpectedTable.KNOWN_CODE, hierarchy.file());
            case Column.Flat flat -> refuse(positions[at], ExpectedTable.CODE);
            case Column.Separate separate -> refuse(positions[at], ExpectedTable.CODE);
        }
    }

    private void take(TableRowsFound rows, int[] row) {
        int before = rows.size();
        int place = rows.place(row, line());
        if (place < before && unused.isEmpty()) {
            refuse(positions.length == 0 ? numbers[0] : positions[0], ExpectedTable.ONCE, rows.line(place));
            return;
        }
        for (int which = 0; which < numbers.length; which++) {
            var number = number(which);
            if (number.isEmpty()) {
                return;
            }
            rows.setNumber(place, which, added(rows.number(place, which), number.getAsLong(), isKey(which)));
        }
    }

    private boolean isKey(int which) {
        return which == 1 && wish.key().isPresent();
    }

    /** Sums of keys may overflow, sums of values not. */
    private static long added(long one, long other, boolean key) {
        return key ? one + other : Math.addExact(one, other);
    }

    private OptionalLong number(int which) {
        var text = text(numbers[which]);
        boolean isContributors = which == 1 && wish.contributions().isPresent();
        var number = isKey(which) ? TypedValue.key(text) : TypedValue.value(text, isContributors ? 0 : wish.decimals());
        if (number.isEmpty()) {
            var expected = isKey(which)
                    ? ExpectedTable.KEY
                    : wish.decimals() > 0 && !isContributors ? ExpectedTable.AMOUNT : ExpectedTable.COUNT;
            refuse(numbers[which], expected, wish.decimals());
        }
        return number;
    }

    @Override
    void finish() {
        if (inner.size() == 0) {
            refuseAt(1, numbers[0], "", ExpectedForm.ROWS);
            return;
        }
        var build = new TableAssembly(file.name(), wish, books, inner);
        var whole = build.table();
        checkTotals(whole, build);
        refuseUnnamedTotals(whole);
        table = Optional.of(new ReadTable(whole, headings(), build.keys(whole), unused, totals.size()));
    }

    private void refuseUnnamedTotals(Table whole) {
        for (int at = 0; at < positions.length; at++) {
            if (books.get(at).column() instanceof Column.Flat) {
                int column = positions[at];
                UnnamedTotal.of(whole, at)
                        .ifPresent(code -> refuseAt(1, column, code, ExpectedTable.TOTAL, Dimension.TOTAL));
            }
        }
    }

    private SequencedMap<String, Integer> headings() {
        var byPosition = new TreeMap<Integer, Integer>();
        byPosition.put(numbers[0], -1);
        for (int at = 0; at < positions.length; at++) {
            byPosition.put(positions[at], at);
        }
        var headings = new LinkedHashMap<String, Integer>();
        byPosition.forEach((position, dimension) -> headings.put(heading(position), dimension));
        return headings;
    }

    /** A total that is given must be the sum of what is below it, and so must be one that is not there to add to. */
    private void checkTotals(Table whole, TableAssembly build) {
        for (int place = 0; place < totals.size(); place++) {
            long given = totals.number(place, 0);
            long sum = build.value(whole, totals, place);
            if (given != sum) {
                refuseAt(
                        totals.line(place),
                        numbers[0],
                        TypedValue.written(given, wish.decimals()).toPlainString(),
                        ExpectedTable.SUM,
                        TypedValue.written(sum, wish.decimals()));
            }
        }
    }
}
