package dk.helhed.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook while it is read. The only place that knows the library, and what it throws. */
final class OpenSheet implements Closeable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> sheet;
    private final Iterator<Row> rows;
    private final SheetText text;

    private OpenSheet(ReadableWorkbook workbook, Stream<Row> sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = sheet.iterator();
        this.text = new SheetText(workbook.isDate1904());
    }

    /**
     * A row with the texts of its fields.
     *
     * @param line its number, from 1
     */
    record TextRow(long line, List<String> fields) {}

    /**
     * The first sheet.
     *
     * @throws UnreadableSheetException if there is none
     */
    static OpenSheet first(FileSource file) {
        try (var bytes = file.open()) {
            var workbook = new ReadableWorkbook(bytes, WITH_FORMATS);
            return new OpenSheet(workbook, workbook.getFirstSheet().openStream());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheetException(e);
        }
    }

    /**
     * The next row; null after the last.
     *
     * @throws UnreadableSheetException if the sheet is broken there
     */
    @Nullable
    TextRow next() {
        try {
            return rows.hasNext() ? written(rows.next()) : null;
        } catch (RuntimeException e) {
            throw new UnreadableSheetException(e);
        }
    }

    private TextRow written(Row row) {
        return new TextRow(
                row.getRowNum(),
                row.stream().map(cell -> cell == null ? "" : text.of(cell)).toList());
    }

    @Override
    public void close() {
        sheet.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
