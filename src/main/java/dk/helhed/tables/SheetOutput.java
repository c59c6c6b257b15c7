package dk.helhed.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row into a sheet of a workbook, under a bold line with the names of the columns. */
public final class SheetOutput {

    private static final double ORDINARY_WIDTH = 12;
    private static final int ROWS_AT_ONCE = 100;

    private final Worksheet sheet;
    private int row;

    /** A new sheet. The widths are those of columns that are not ordinary, in characters. */
    public SheetOutput(Workbook workbook, String name, List<String> columns, Map<String, Double> widths) {
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
            sheet.width(column, widths.getOrDefault(columns.get(column), ORDINARY_WIDTH));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /** Writes the next row: texts as texts, numbers as numbers. */
    public void write(List<Cell> cells) {
        row++;
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Empty empty -> {}
                case Cell.Amount amount -> sheet.value(row, column, amount.amount());
                case Cell.Text text -> sheet.inlineString(row, column, text.text());
            }
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over what is written. */
    public void finish() throws IOException {
        sheet.finish();
    }
}
