package dk.helhed.projects.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.tables.XlsxOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a document is, is told by its content. */
class DocumentTypeTests {

    @Test
    void knowsTheTypesByTheirContent() {
        assertThat(DocumentType.of("%PDF-1.7 …".getBytes(UTF_8))).contains(DocumentType.PDF);
        assertThat(DocumentType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(DocumentType.JPEG);
        assertThat(DocumentType.of(zip(Map.of("word/document.xml", "")))).contains(DocumentType.WORD);
        assertThat(DocumentType.of(zip(Map.of("xl/workbook.xml", "")))).contains(DocumentType.EXCEL);
        assertThat(DocumentType.of(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .contains(DocumentType.OPEN_TEXT);
    }

    @Test
    void knowsTheSpreadsheetsThatTheProgramWritesItself() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new XlsxOutput(bytes, "Ark", List.of("a"), Map.of()).close();

        assertThat(DocumentType.of(bytes.toByteArray())).contains(DocumentType.EXCEL);
    }

    @Test
    void takesNoProgramsAndNothingUnknown() {
        assertThat(DocumentType.of(zip(Map.of("word/document.xml", "", "word/vbaProject.bin", "x"))))
                .isEmpty();
        assertThat(DocumentType.of(zip(Map.of("setup.exe", "MZ")))).isEmpty();
        assertThat(DocumentType.of("MZ".getBytes(UTF_8))).isEmpty();
        assertThat(DocumentType.of("<html>".getBytes(UTF_8))).isEmpty();
        assertThat(DocumentType.of("PK\3\4 broken".getBytes(UTF_8))).isEmpty();
        assertThat(DocumentType.of(new byte[0])).isEmpty();
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
