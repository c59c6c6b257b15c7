package dk.helhed.tables;

import java.io.IOException;

/** Reads the rows of a file, whether it is comma-separated text or a spreadsheet. Its bytes say which, not its name. */
public final class TableRows {

    private static final int SIGNATURE = 4;

    private TableRows() {}

    /** Hands over every row with text in it, or those up to the one after which no row can be told from the next. */
    public static void read(FileSource file, RowTaker rows) throws IOException {
        byte[] start;
        try (var bytes = file.open()) {
            start = bytes.readNBytes(SIGNATURE);
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            SpreadsheetRows.read(file, rows);
        } else if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0) || startsWith(start, '%', 'P', 'D', 'F')) {
            rows.refuse(RowError.of(1, "-", "", ExpectedForm.SPREADSHEET));
        } else {
            readText(file, rows);
        }
    }

    private static void readText(FileSource file, RowTaker rows) throws IOException {
        var form = FileForm.of(file);
        FileRows.read(form, file, form.separator() == Dialect.EXCEL_DA.separator() ? new Arming(rows) : rows);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Gives back texts that were disarmed for Excel. */
    private record Arming(RowTaker rows) implements RowTaker {

        @Override
        public boolean next(java.util.List<String> fields, long line) {
            return rows.next(fields.stream().map(FormulaText::armed).toList(), line);
        }

        @Override
        public void refuse(RowError error) {
            rows.refuse(error);
        }
    }
}
