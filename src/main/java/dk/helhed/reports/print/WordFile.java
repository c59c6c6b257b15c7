package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document as a file of Word and programs like it. */
public final class WordFile {

    /** The media type that it is sent with. */
    public static final String MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    /** The file. */
    public static byte[] of(Document document) {
        try (var file = new XWPFDocument()) {
            file.createParagraph().createRun().setText(document.title());
            for (var block : document.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    file.createParagraph().createRun().setText(paragraph.text());
                }
            }
            var bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(document.title(), e);
        }
    }
}
