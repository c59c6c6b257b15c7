package dk.helhed.opendata.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table and what must be known about it as a workbook of two sheets. */
final class Spreadsheet {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final double ORDINARY_WIDTH = 12;
    private static final Map<String, Double> WIDTHS = Map.of(
            "source_url", 44.0, "area", 20.0, "note", 30.0, "retrieved", 22.0, "area_code", 11.0, "indicator_no", 14.0);
    private static final int NAME_WIDTH = 34;
    private static final int TEXT_WIDTH = 100;

    private Spreadsheet() {}

    static byte[] of(Table table, About about, Edition edition) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Helhed", null)) {
            writeFigures(workbook.newWorksheet(edition.page().text("file.sheet.figures")), table);
            writeAbout(workbook.newWorksheet(edition.page().text("file.sheet.about")), about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeFigures(Worksheet sheet, Table table) {
        var columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, WIDTHS.getOrDefault(columns.get(column), ORDINARY_WIDTH));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet, row + 1, table.rows().get(row));
        }
    }

    private static void write(Worksheet sheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Empty empty -> {}
                case Cell.Amount amount -> sheet.value(row, column, amount.amount());
                case Cell.Text text -> sheet.value(row, column, text.text());
            }
        }
    }

    private static void writeAbout(Worksheet sheet, About about) {
        sheet.value(0, 0, about.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        int row = 2;
        for (var entry : about.entries()) {
            sheet.value(row, 0, entry.name());
            sheet.value(row, 1, entry.text());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
            row++;
        }
    }
}
