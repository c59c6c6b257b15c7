package dk.helhed.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a shipped code list: UTF-8, comma separated, first line the column names. */
final class CodeList {

    private CodeList() {}

    static <T> List<T> read(String file, Function<Row, T> toItem) {
        var resource = Objects.requireNonNull(CodeList.class.getResourceAsStream("/reference/" + file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().map(Row::new).map(toItem).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** One line of a code list. An empty field is null. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            var text = textOrNull(column);
            if (text == null) {
                throw new IllegalStateException("No " + column + " in line " + fields.getStartingLineNumber());
            }
            return text;
        }

        @Nullable
        String textOrNull(String column) {
            var text = fields.getField(column);
            return text.isEmpty() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        LocalizedText name() {
            return new LocalizedText(text("name_da"), text("name_en"));
        }

        Validity validity() {
            return new Validity(date("valid_from"), date("valid_to"));
        }

        @Nullable
        LocalDate date(String column) {
            var text = textOrNull(column);
            return text == null ? null : LocalDate.parse(text);
        }

        <E extends Enum<E>> E oneOf(String column, Class<E> type) {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
