package dk.helhed.opendata.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.pages.Dialects;
import dk.helhed.pages.Page;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.XlsxOutput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the file that an address ends in. */
@Component
class FileAnswers {

    private final Batches batches;

    FileAnswers(Batches batches) {
        this.batches = batches;
    }

    /** The document in the format that the page's address ends in; the dialect is that of CSV. */
    ResponseEntity<byte[]> of(Document document, Edition edition, @Nullable String dialect) {
        var path = edition.page().path();
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv" -> {
                var file = CsvOutput.of(document.table(), Dialects.named(dialect));
                yield saved(file, CsvOutput.CONTENT_TYPE, document.name() + ".csv", edition.page());
            }
            case "xlsx" -> {
                var file = Spreadsheet.of(document.table(), document.about(), edition);
                yield saved(file, XlsxOutput.CONTENT_TYPE, document.name() + ".xlsx", edition.page());
            }
            case "json" -> {
                var updated = document.updated()
                        .or(() -> batches.newest().map(Batch::importedAt))
                        .orElse(null);
                yield shown(
                        document.dataset().write(updated),
                        Dataset.CONTENT_TYPE,
                        document.name() + ".json",
                        edition.page());
            }
            default -> throw new IllegalArgumentException("No file ends in " + ending);
        };
    }

    /** A picture. */
    ResponseEntity<byte[]> of(String svg, String name, Page page) {
        return shown(svg.getBytes(UTF_8), "image/svg+xml", name + ".svg", page);
    }

    private static ResponseEntity<byte[]> saved(byte[] file, String contentType, String name, Page page) {
        return answer(
                file,
                contentType,
                ContentDisposition.attachment().filename(name).build(),
                page);
    }

    private static ResponseEntity<byte[]> shown(byte[] file, String contentType, String name, Page page) {
        return answer(
                file, contentType, ContentDisposition.inline().filename(name).build(), page);
    }

    private static ResponseEntity<byte[]> answer(
            byte[] file, String contentType, ContentDisposition disposition, Page page) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .body(file);
    }
}
