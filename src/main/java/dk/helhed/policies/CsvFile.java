package dk.helhed.policies;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.helhed.pages.BadAddressException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Writes a table as comma-separated text; for Danish Excel with semicolons, and without what it would run as a formula. */
public final class CsvFile {

    /** The dialect for Danish Excel, as in addresses. */
    public static final String EXCEL = "excel-da";

    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@");

    private CsvFile() {}

    /**
     * The file as an answer that is saved under the name.
     *
     * @param dialect {@link #EXCEL}, or null for the standard one
     * @throws BadAddressException for another dialect
     */
    public static ResponseEntity<byte[]> answer(
            String name, List<String> columns, List<List<String>> rows, @Nullable String dialect) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(of(columns, rows, dialect));
    }

    static byte[] of(List<String> columns, List<List<String>> rows, @Nullable String dialect) {
        if (dialect != null && !dialect.equals(EXCEL)) {
            throw new BadAddressException("error.dialect", dialect);
        }
        var excel = dialect != null;
        var text = new StringWriter();
        text.write(excel ? "\uFEFF" : "");
        try (var writer = CsvWriter.builder()
                .fieldSeparator(excel ? ';' : ',')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(columns);
            rows.forEach(row -> writer.writeRecord(
                    row.stream().map(cell -> excel ? harmless(cell) : cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** A cell that a spreadsheet shows and does not run; a number with a sign is left alone. */
    private static String harmless(String cell) {
        var starts = FORMULA_STARTS.stream().anyMatch(cell::startsWith);
        return starts && !cell.matches("[+-]?[\\d.,]+") ? "'" + cell : cell;
    }
}
