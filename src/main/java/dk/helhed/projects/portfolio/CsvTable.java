package dk.helhed.projects.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;

/**
 * A table as comma-separated text. For Danish Excel it has semicolons, decimal commas and a byte order mark, and nothing that
 * would be run as a formula.
 */
final class CsvTable implements TableFile {

    static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@", "\t", "\r");

    private final CsvWriter writer;
    private final boolean excel;

    CsvTable(OutputStream output, boolean excel, List<String> columns) throws IOException {
        this.excel = excel;
        var text = new OutputStreamWriter(output, UTF_8);
        if (excel) {
            text.write('\uFEFF');
        }
        writer = CsvWriter.builder()
                .fieldSeparator(excel ? ';' : ',')
                .lineDelimiter(excel ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(text);
        writer.writeRecord(columns);
    }

    @Override
    public void write(List<Cell> cells) {
        writer.writeRecord(cells.stream()
                .map(cell -> excel ? forExcel(cell) : cell.written())
                .toList());
    }

    private static String forExcel(Cell cell) {
        var text = cell.written();
        if (cell instanceof Cell.Kroner) {
            return text.replace('.', ',');
        }
        return FORMULA_STARTS.stream().anyMatch(text::startsWith) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
