package dk.helhed.opendata.file;

import dk.helhed.tables.SheetOutput;
import dk.helhed.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table and what must be known about it as a workbook of two sheets. */
final class Spreadsheet {

    private static final Map<String, Double> WIDTHS = Map.of(
            "source_url", 44.0, "area", 20.0, "note", 30.0, "retrieved", 22.0, "area_code", 11.0, "indicator_no", 14.0);
    private static final int NAME_WIDTH = 34;
    private static final int TEXT_WIDTH = 100;

    private Spreadsheet() {}

    static byte[] of(Table table, About about, Edition edition) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Helhed", null)) {
            var name = edition.page().text("file.sheet.figures");
            writeFigures(new SheetOutput(workbook, name, table.columns(), WIDTHS), table);
            writeAbout(workbook.newWorksheet(edition.page().text("file.sheet.about")), about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeFigures(SheetOutput sheet, Table table) throws IOException {
        table.rows().forEach(sheet::write);
        sheet.finish();
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
