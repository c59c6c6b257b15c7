package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Status;
import dk.helhed.tables.Expected;
import dk.helhed.tables.ExpectedForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a published table as they stand in its file: codes, what is told, and how. */
final class SafeRows extends FileReading {

    private final Optional<String> wanted;
    private final int decimals;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private int[] dimensions = {};
    private Told value = new Told(-1, -1);
    private Optional<Told> whole = Optional.empty();

    /**
     * A row of the file.
     *
     * @param line of the file
     * @param value not negative; -1 where none is shown
     * @param whole the denominator, in the same way; hidden in files without
     */
    record Row(long line, List<String> codes, Status status, long value, Status statusOfWhole, long whole) {}

    /** A column with figures, and the column with what is told of them. */
    private record Told(int figure, int status) {}

    /** Rows of a file whose values stand in the column wanted, or in the last one before that of the status. */
    SafeRows(NamedFile file, Optional<String> wanted, int decimals) {
        super(file);
        this.wanted = wanted;
        this.decimals = decimals;
    }

    /** The rows; those of cells that are counted in wider ones tell nothing and are left out. */
    List<Row> rows() {
        return rows;
    }

    /** The headings of the columns with codes. */
    List<String> dimensions() {
        return IntStream.of(dimensions).mapToObj(columns()::get).toList();
    }

    /** The position of a dimension's column. */
    int columnOf(int dimension) {
        return dimensions[dimension];
    }

    int valueColumn() {
        return value.figure;
    }

    Optional<String> denominator() {
        return whole.map(told -> columns().get(told.figure));
    }

    @Override
    void readHeader() {
        int status = column(SafeFile.STATUS);
        whole = columns().stream()
                .filter(name -> name.endsWith(SafeFile.STATUS_OF))
                .findFirst()
                .map(name ->
                        new Told(column(name.substring(0, name.length() - SafeFile.STATUS_OF.length())), find(name)));
        int figure = wanted.map(this::column).orElseGet(() -> lastBefore(status));
        if (figure < 0) {
            refuse(Math.max(0, status), ExpectedForm.COLUMN, "value");
            return;
        }
        value = new Told(figure, status);
        dimensions = IntStream.range(0, columns().size())
                .filter(column -> figures().noneMatch(told -> told.figure == column || told.status == column))
                .toArray();
    }

    private Stream<Told> figures() {
        return Stream.concat(Stream.of(value), whole.stream());
    }

    private int lastBefore(int status) {
        return IntStream.range(0, Math.max(0, status))
                .filter(column -> whole.stream().noneMatch(told -> told.figure == column || told.status == column))
                .max()
                .orElse(-1);
    }

    @Override
    void readRow() {
        var codes = IntStream.of(dimensions)
                .mapToObj(column -> known.computeIfAbsent(text(column), text -> text))
                .toList();
        for (int dimension : dimensions) {
            if (text(dimension).isEmpty()) {
                refuse(dimension, ExpectedTable.CODE);
                return;
            }
        }
        var status = status(value);
        var statusOfWhole = whole.map(this::status).orElse(Optional.of(Status.HIDDEN));
        if (status.filter(Status.MERGED::equals).isPresent()) {
            shown(value, Status.MERGED);
        } else if (status.isPresent() && statusOfWhole.isPresent()) {
            long shown = shown(value, status.get());
            long shownOfWhole = whole.isEmpty() ? -1 : shown(whole.get(), statusOfWhole.get());
            rows.add(new Row(line(), codes, status.get(), shown, statusOfWhole.get(), shownOfWhole));
        }
    }

    private Optional<Status> status(Told told) {
        var word = text(told.status);
        var status = Stream.of(Status.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (status.isEmpty()) {
            refuse(told.status, ExpectedTable.STATUS);
        }
        return status;
    }

    private long shown(Told told, Status status) {
        var text = text(told.figure);
        if (status == Status.HIDDEN || status == Status.MERGED) {
            if (!text.isEmpty()) {
                refuse(told.figure, ExpectedTable.NOTHING, status.word());
            }
            return -1;
        }
        OptionalLong number = TypedValue.value(text, decimals);
        if (number.isEmpty()) {
            Expected expected = decimals > 0 ? ExpectedTable.AMOUNT : ExpectedTable.COUNT;
            refuse(told.figure, expected, decimals);
        }
        return number.orElse(-1);
    }
}
