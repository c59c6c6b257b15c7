package dk.helhed.projects.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: one sheet with the rows, which are sent while they are written, and one that says what they are. */
final class WorkbookTable implements TableFile {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_AT_ONCE = 500;
    private static final double NARROW = 14;
    private static final double WIDE = 34;
    private static final double TEXT_WIDTH = 100;
    private static final String DAY = "yyyy-mm-dd";
    private static final String KRONER = "#,##0.##";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final String aboutName;
    private final IntFunction<Map<String, String>> about;
    private int rows;

    /**
     * @param names of the two sheets
     * @param about what the file is, by name; told the number of rows
     */
    WorkbookTable(
            OutputStream output, List<String> names, List<String> columns, IntFunction<Map<String, String>> about) {
        this.workbook = new Workbook(output, "Helhed", null);
        this.sheet = workbook.newWorksheet(names.getFirst());
        this.aboutName = names.getLast();
        this.about = about;
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
            sheet.width(column, column == 1 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<Cell> cells) {
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            write(rows, column, cells.get(column));
        }
        if (rows % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> {
                if (!words.text().isEmpty()) {
                    sheet.inlineString(row, column, words.text());
                }
            }
            case Cell.Kroner(BigDecimal amount)
            when amount != null -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format(KRONER).set();
            }
            case Cell.Count(Integer number) when number != null -> sheet.value(row, column, number);
            case Cell.Day(LocalDate day)
            when day != null -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Kroner unknown -> {}
            case Cell.Count unknown -> {}
            case Cell.Day unknown -> {}
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        var page = workbook.newWorksheet(aboutName);
        page.width(0, WIDE);
        page.width(1, TEXT_WIDTH);
        int row = 0;
        for (var entry : about.apply(rows).entrySet()) {
            page.inlineString(row, 0, entry.getKey());
            page.inlineString(row, 1, entry.getValue());
            page.style(row, 0).bold().verticalAlignment("top").set();
            page.style(row, 1).wrapText(true).verticalAlignment("top").set();
            row++;
        }
        workbook.close();
    }
}
