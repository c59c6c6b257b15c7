package dk.helhed.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormTests {

    private static FileSource source(String text, String charset) {
        return () -> new ByteArrayInputStream(text.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @CsvSource({"a;b;c, UTF-8, ;", "'a,b,c', windows-1252, ','", "a;b;'x', UTF-8, ;", "å;ø, windows-1252, ;"})
    void charsetAndSeparatorAreFoundInTheFile(String text, String charset, char separator) throws IOException {
        var form = FileForm.of(source(text, charset));

        assertThat(form.separator()).isEqualTo(separator);
        assertThat(form.charset().newEncoder().canEncode("å")).isTrue();
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstName() throws IOException {
        var rows = new ArrayList<List<String>>();
        var file = source("\uFEFFnavn;by\nÅse;Århus\n", "UTF-8");

        FileRows.read(FileForm.of(file), file, new RowTaker() {
            @Override
            public boolean next(List<String> fields, long line) {
                return rows.add(fields);
            }

            @Override
            public void refuse(RowError error) {
                throw new AssertionError(error);
            }
        });

        assertThat(rows).containsExactly(List.of("navn", "by"), List.of("Åse", "Århus"));
    }
}
