package dk.helhed.reports.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.reports.document.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a PDF the day of its document wherever the library notes the time of writing, so that the same text makes the same file. */
record Dating(LocalDate day) {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^<\"]*");

    static Dating of(Document document) {
        return new Dating(document.date());
    }

    void date(PDDocument file) throws IOException {
        var moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        file.getDocumentInformation().setCreationDate(moment);
        file.setDocumentId(day.toEpochDay());
        var catalog = file.getDocumentCatalog();
        var described = new String(catalog.getMetadata().toByteArray(), UTF_8);
        var metadata = new PDMetadata(file);
        metadata.importXMPMetadata(
                TIME.matcher(described).replaceAll(day + "T00:00:00Z").getBytes(UTF_8));
        catalog.setMetadata(metadata);
    }
}
