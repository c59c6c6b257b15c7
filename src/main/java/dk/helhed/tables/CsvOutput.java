package dk.helhed.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a table row by row as comma-separated text in UTF-8. */
public final class CsvOutput implements TableOutput {

    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private final CsvWriter writer;
    private final Dialect dialect;

    public CsvOutput(OutputStream output, Dialect dialect, List<String> columns) throws IOException {
        this.dialect = dialect;
        var text = new OutputStreamWriter(output, UTF_8);
        text.write(dialect.start());
        writer = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        writer.writeRecord(columns);
    }

    /** The whole table. */
    public static byte[] of(Table table, Dialect dialect) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new CsvOutput(bytes, dialect, table.columns())) {
            table.rows().forEach(output::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void write(List<Cell> row) {
        writer.writeRecord(row.stream().map(dialect::write).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
