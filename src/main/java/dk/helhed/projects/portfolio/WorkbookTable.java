package dk.helhed.projects.portfolio;

import dk.helhed.tables.Cell;
import dk.helhed.tables.SheetOutput;
import dk.helhed.tables.TableOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;

/** A table as a workbook: one sheet with the rows, which are sent while they are written, and one that says what they are. */
final class WorkbookTable implements TableOutput {

    private static final double WIDE = 34;
    private static final double TEXT_WIDTH = 100;

    private final Workbook workbook;
    private final SheetOutput sheet;
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
        this.sheet = new SheetOutput(workbook, names.getFirst(), columns, widths(columns));
        this.aboutName = names.getLast();
        this.about = about;
    }

    private static Map<String, Double> widths(List<String> columns) {
        return columns.size() > 1 ? Map.of(columns.get(1), WIDE) : Map.of();
    }

    @Override
    public void write(List<Cell> cells) {
        rows++;
        sheet.write(cells);
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
