package dk.helhed.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Writes a table row by row as a workbook of one sheet. */
public final class XlsxOutput implements TableOutput {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Workbook workbook;
    private final SheetOutput sheet;

    /** The widths are those of columns that are not ordinary, in characters. */
    public XlsxOutput(OutputStream output, String sheetName, List<String> columns, Map<String, Double> widths) {
        workbook = new Workbook(output, "Helhed", null);
        sheet = new SheetOutput(workbook, sheetName, columns, widths);
    }

    @Override
    public void write(List<Cell> row) {
        sheet.write(row);
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.close();
    }
}
