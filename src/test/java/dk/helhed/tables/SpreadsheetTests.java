package dk.helhed.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a spreadsheet that is read as rows of text. */
@Alongside
class SpreadsheetTests {

    private final List<String> rows = new ArrayList<>();
    private final List<Expected> refused = new ArrayList<>();

    @Test
    void fieldsAreReadAsSomebodyWouldWriteThem() throws IOException {
        read(workbook(sheet -> {
            sheet.value(0, 0, "Titel");
            sheet.value(0, 1, "Start");
            sheet.value(0, 2, "Beløb");
            sheet.value(0, 3, "Bemærk");
            sheet.value(2, 0, "Lektiehjælp & æøå\nto linjer");
            sheet.value(2, 1, LocalDate.of(2026, 3, 1));
            sheet.style(2, 1).format("dd\\-mm\\-yyyy;@").set();
            sheet.value(2, 2, new BigDecimal("1.25E+6"));
            sheet.value(3, 0, 41_000);
            sheet.value(3, 2, 0.1 + 0.2);
            sheet.value(3, 3, true);
            sheet.value(4, 0, "");
            sheet.value(5, 6, "for langt ude");
        }));

        assertThat(rows)
                .containsExactly(
                        "1: Titel|Start|Beløb|Bemærk",
                        "3: Lektiehjælp & æøå\nto linjer|2026-03-01|1250000|",
                        "4: 41000||0.3|true",
                        "6: ||||||for langt ude");
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dd-mm-yyyy, true",
        "'[$-406]d. mmmm yyyy', true",
        "m/d/yy h:mm, true",
        "General, false",
        "'#,##0.00', false",
        "'#,##0 \"dy\"', false",
        "'[Red]0', false",
        "h:mm, false",
    })
    void aNumberIsADayIfItIsShownAsOne(String format, boolean day) {
        assertThat(SheetText.isDay(format, BigDecimal.valueOf(46_000))).isEqualTo(day);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new XlsxOutput(bytes, "Indsatser", List.of("a", "b"), Map.of())) {
            for (int i = 0; i < 250; i++) {
                output.write(List.of(Cell.of("=text " + i), Cell.of(BigDecimal.valueOf(i))));
            }
        }

        read(bytes.toByteArray());

        assertThat(rows).hasSize(251).contains("1: a|b", "2: =text 0|0", "251: =text 249|249");
    }

    @Test
    void theKindOfFileIsKnownByItsBytes() throws IOException {
        read("\uFEFFa;b\n'=1;2\n".getBytes(UTF_8));

        assertThat(rows).containsExactly("1: a|b", "2: =1|2");

        read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        read("%PDF-1.7".getBytes(UTF_8));
        read("PK\3\4 and no more".getBytes(UTF_8));
        read(zip("notes.txt", "a,b".getBytes(UTF_8)));
        read(zip("xl/worksheets/sheet1.xml", "<row><c r='AAAAAAA1'/></row>".getBytes(UTF_8)));
        read(zip("xl/worksheets/sheet1.xml", "<row><c>".getBytes(UTF_8)));

        assertThat(refused).hasSize(6).containsOnly(ExpectedForm.SPREADSHEET);
    }

    @Test
    void aSmallFileThatUnpacksToALotIsRefused() throws IOException {
        var bomb = zip("xl/sharedStrings.txt", new byte[80_000_000]);

        read(bomb);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused).containsExactly(ExpectedForm.SIZE);
    }

    private void read(byte[] bytes) throws IOException {
        TableRows.read(() -> new ByteArrayInputStream(bytes), new RowTaker() {

            @Override
            public boolean next(List<String> fields, long line) {
                rows.add(line + ": " + String.join("|", fields));
                return true;
            }

            @Override
            public void refuse(RowError error) {
                refused.add(error.expected());
            }
        });
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            content.accept(workbook.newWorksheet("Ark"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
