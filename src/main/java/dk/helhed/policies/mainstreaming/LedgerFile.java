package dk.helhed.policies.mainstreaming;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.helhed.pages.BadAddressException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the counts as comma-separated text; for Danish Excel with semicolons, and without what it would run as a formula. */
final class LedgerFile {

    private static final String EXCEL = "excel-da";
    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@");
    private static final List<String> COLUMNS =
            List.of("year", "committee", "asked", "cannot_use", "do_not_know", "those_concerned_involved", "changed");

    private LedgerFile() {}

    /**
     * The file.
     *
     * @param dialect {@code excel-da}, or null for the standard one
     * @throws BadAddressException for another dialect
     */
    static byte[] of(List<CommitteeCount> counts, @Nullable String dialect) {
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
            writer.writeRecord(COLUMNS);
            counts.forEach(count -> writer.writeRecord(row(count, excel)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> row(CommitteeCount count, boolean excel) {
        var formula = excel && FORMULA_STARTS.stream().anyMatch(count.committee()::startsWith);
        return Stream.of(
                        count.year(),
                        (formula ? "'" : "") + count.committee(),
                        count.asked(),
                        count.barred(),
                        count.unsure(),
                        count.heard(),
                        count.changed())
                .map(String::valueOf)
                .toList();
    }
}
