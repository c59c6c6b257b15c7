package dk.helhed.barometer.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.barometer.intake.RowError.Expected;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/** Reads the rows of a file one after the other. Rows without any text are passed over. */
final class FileRows {

    private final RowStream rows;
    private long line = 1;
    private boolean ended;

    private FileRows(RowStream rows) {
        this.rows = rows;
    }

    /** Hands over every row, or those up to the one after which no row can be told from the next. */
    static void read(FileForm form, InputStreamSource file, RowStream rows) throws IOException {
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
            refuse(Expected.CSV);
        }
    }

    private boolean take(List<String> fields) {
        if (ended) {
            refuse(Expected.PLAIN_TEXT);
            return false;
        }
        if (fields.getLast().endsWith("\n" + FileForm.END)) {
            refuse(Expected.CSV);
            return false;
        }
        ended = fields.equals(List.of(FileForm.END));
        var more = ended || fields.stream().allMatch(String::isBlank) || rows.next(fields, line);
        line += 1 + fields.stream().mapToLong(FileRows::lineBreaks).sum();
        return more;
    }

    private void refuse(Expected expected) {
        rows.refuse(RowError.of(line, "-", "", expected));
    }

    private static long lineBreaks(String field) {
        return (field + ".").lines().count() - 1;
    }
}
