package dk.helhed.reports.print;

import dk.helhed.reports.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A document as a file of Word and programs like it (Office Open XML, ISO 29500), with headings, lists and tables that the
 * program knows as such.
 *
 * <p>The same document gives the same bytes: the file carries the document's day instead of the time it was written at.
 */
public final class WordFile {

    /** The media type that it is sent with. */
    public static final String MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    /** The file. */
    public static byte[] of(Document document) {
        try (var file = new XWPFDocument()) {
            WordFrame.put(document, file);
            WordBody.write(document, file);
            var bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(document.title(), e);
        }
    }
}
