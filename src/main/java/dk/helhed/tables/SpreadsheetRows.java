package dk.helhed.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the first sheet of a workbook row by row, as the texts that somebody would have written into a text file. */
final class SpreadsheetRows {

    private final RowTaker rows;
    private int width;
    private long line = 1;

    private SpreadsheetRows(RowTaker rows) {
        this.rows = rows;
    }

    /** Hands over every row with text in it. They are as wide as the first, and wider only where something stands there. */
    static void read(FileSource file, RowTaker rows) throws IOException {
        var problem = SpreadsheetCheck.problem(file);
        if (problem.isPresent()) {
            rows.refuse(RowError.of(1, "-", "", problem.get(), SpreadsheetCheck.MOST_MEGABYTES));
        } else {
            new SpreadsheetRows(rows).read(file);
        }
    }

    private void read(FileSource file) {
        try (var sheet = OpenSheet.first(file)) {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                line = row.line();
                if (!take(row.fields())) {
                    return;
                }
            }
        } catch (UnreadableSheetException e) {
            rows.refuse(RowError.of(line, "-", "", ExpectedForm.SPREADSHEET));
        }
    }

    private boolean take(List<String> texts) {
        var fields = new ArrayList<>(texts);
        while (fields.size() > width && fields.getLast().isBlank()) {
            fields.removeLast();
        }
        if (fields.stream().allMatch(String::isBlank)) {
            return true;
        }
        width = width == 0 ? fields.size() : width;
        while (fields.size() < width) {
            fields.add("");
        }
        return rows.next(fields, line);
    }
}
