package dk.helhed.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.released.ReleasedTables;
import dk.helhed.pages.Pages;
import dk.helhed.tables.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Spares whoever asks again from fetching the same answer twice.
 *
 * <p>What an answer depends on is known before any figure is read: the newest batch (for tables also the last one that was
 * released or withdrawn), the day it is about, the version of the program, and the address. The tag is a weak one, because a
 * file says when it was made.
 */
final class Revalidation implements HandlerInterceptor {

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final int TAG_BYTES = 12;

    private final Batches batches;
    private final ReleasedTables tables;
    private final Pages pages;
    private final Today today;
    private final ProgramVersion version;

    Revalidation(Batches batches, ReleasedTables tables, Pages pages, Today today, ProgramVersion version) {
        this.batches = batches;
        this.tables = tables;
        this.pages = pages;
        this.today = today;
        this.version = version;
    }

    /** Ends the request with 304 when the asker has the answer already. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod())) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return !new ServletWebRequest(request, response).checkNotModified(tag(request));
    }

    private String tag(HttpServletRequest request) {
        var day = today.of(pages.page(request));
        var newest = batches.newest().map(Revalidation::identity).orElse("");
        var released = OpenAddresses.isOfTables(request.getRequestURI())
                ? tables.lastChange().map(Instant::toString).orElse("")
                : "";
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var parts = String.join("\n", newest, released, day.toString(), version.text(), request.getRequestURI(), query);
        return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(Sha256.bytes(parts.getBytes(UTF_8)), TAG_BYTES)) + "\"";
    }

    private static String identity(Batch batch) {
        return batch.number() + " " + batch.importedAt();
    }
}
