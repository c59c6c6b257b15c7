package dk.helhed.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/** Reads the rows of a file one after the other. Rows without any text are passed over. */
public final class FileRows {

    private final RowTaker rows;
    private long line = 1;
    private boolean ended;

    private FileRows(RowTaker rows) {
        this.rows = rows;
    }

    /** Hands over every row, or those up to the one after which no row can be told from the next. */
    public static void read(FileForm form, FileSource file, RowTaker rows) throws IOException {
        try (var text = form.open(file);
                var records = CsvReader.builder()
                        .fieldSeparator(form.separator())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            new FileRows(rows).read(records);
        }
    }

    private void read(CsvReader<CsvRecord> records) {
        try {
            for (var record : records) {
                if (!take(record.getFields())) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            refuse(ExpectedForm.CSV);
        }
    }

    private boolean take(List<String> fields) {
        if (ended) {
            refuse(ExpectedForm.PLAIN_TEXT);
            return false;
        }
        if (fields.getLast().endsWith("\n" + FileForm.END)) {
            refuse(ExpectedForm.CSV);
            return false;
        }
        ended = fields.equals(List.of(FileForm.END));
        var more = ended || fields.stream().allMatch(String::isBlank) || rows.next(fields, line);
        line += 1 + fields.stream().mapToLong(FileRows::lineBreaks).sum();
        return more;
    }

    private void refuse(ExpectedForm expected) {
        rows.refuse(RowError.of(line, "-", "", expected));
    }

    private static long lineBreaks(String field) {
        return (field + ".").lines().count() - 1;
    }
}
