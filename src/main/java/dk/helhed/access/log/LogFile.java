package dk.helhed.access.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file as Danish spreadsheets open it, written row by row. Texts that they would run as formulas are disarmed. */
final class LogFile implements Closeable {

    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@", "\t", "\r");

    private final CsvWriter writer;

    /** Begins the file as the answer. */
    LogFile(HttpServletResponse response, String name, String... columns) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var text = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        text.write('\uFEFF');
        writer = CsvWriter.builder().fieldSeparator(';').build(text);
        write(columns);
    }

    void write(@Nullable String... fields) {
        writer.writeRecord(Arrays.stream(fields).map(LogFile::disarmed).toList());
    }

    private static String disarmed(@Nullable String field) {
        if (field == null) {
            return "";
        }
        return FORMULA_STARTS.stream().anyMatch(field::startsWith) ? "'" + field : field;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
