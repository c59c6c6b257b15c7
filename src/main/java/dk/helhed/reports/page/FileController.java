package dk.helhed.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Door;
import dk.helhed.pages.ContentPolicy;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reports.freeze.FrozenReports;
import dk.helhed.reports.freeze.FrozenReports.Stored;
import dk.helhed.reports.freeze.OwnStyle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The files of approved reports: the very bytes that were written when they were approved. */
@Controller
@Door(Door.PUBLIC)
class FileController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final FrozenReports frozen;

    FileController(FrozenReports frozen) {
        this.frozen = frozen;
    }

    @GetMapping({"/rapporter/{name}.html", "/rapporter/{name}.csv", "/rapporter/{name}.pdf", "/rapporter/{name}.docx"})
    ResponseEntity<byte[]> file(Page page, WebRequest request, HttpServletResponse response) {
        var name = page.path().substring(page.path().lastIndexOf('/') + 1);
        var file = frozen.file(name).orElseThrow(() -> new NotFoundException("report.file.none", name));
        var tag = '"' + file.sha256() + '"';
        if (file.format().equals("html")) {
            ContentPolicy.tell(response, OwnStyle.policy(new String(file.bytes(), UTF_8)));
        }
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(caching()).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(caching())
                .header(HttpHeaders.CONTENT_TYPE, type(file))
                .header(HttpHeaders.CONTENT_LANGUAGE, file.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, name).toString())
                .body(file.bytes());
    }

    private static CacheControl caching() {
        return CacheControl.maxAge(YEAR).cachePublic().immutable();
    }

    private static String type(Stored file) {
        return switch (file.format()) {
            case "html" -> "text/html;charset=UTF-8";
            case "csv" -> "text/csv;charset=UTF-8";
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            default -> throw new IllegalStateException("No format " + file.format());
        };
    }

    private static ContentDisposition disposition(Stored file, String name) {
        return file.format().equals("html") || file.format().equals("pdf")
                ? ContentDisposition.inline().filename(name).build()
                : ContentDisposition.attachment().filename(name).build();
    }
}
