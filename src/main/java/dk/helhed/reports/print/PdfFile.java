package dk.helhed.reports.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dk.helhed.reports.document.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A document as a PDF that can be read aloud (PDF/UA-1, ISO 14289-1) and archived (PDF/A-3u, ISO 19005-3), on A4.
 *
 * <p>The same document gives the same bytes: the file carries the document's day instead of the time it was written at.
 */
public final class PdfFile {

    /** The media type that it is sent with. */
    public static final String MEDIA = "application/pdf";

    private static final String PRODUCER = "Helhed";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfFile() {}

    /** The file. */
    public static byte[] of(Document document) {
        var builder = builder(document);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var file = renderer.createPDFKeepOpen()) {
                if (document.rightToLeft()) {
                    RowOrder.turn(file);
                }
                Dating.of(document).date(file);
                var bytes = new ByteArrayOutputStream();
                file.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(document.title(), e);
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        var direction = document.rightToLeft() ? TextDirection.RTL : TextDirection.LTR;
        var builder = new PdfRendererBuilder();
        for (var typeface : Typeface.values()) {
            builder.useFont(typeface.content(), typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicShapes());
        builder.defaultTextDirection(direction);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(PaperPage.of(document), "");
        return builder;
    }
}
