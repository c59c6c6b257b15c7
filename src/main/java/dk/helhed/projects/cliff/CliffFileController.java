package dk.helhed.projects.cliff;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The same as {@code /projekter/udloeb} as a table and as a calendar. */
@Controller
@Door(Door.PUBLIC)
class CliffFileController {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "phase",
            "funded_until",
            "stage",
            "granted_by_municipality",
            "granted_by_others",
            "people");

    private final Cliffs cliffs;
    private final Clock clock;

    CliffFileController(Cliffs cliffs, Clock clock) {
        this.cliffs = cliffs;
        this.clock = clock;
    }

    @GetMapping(CliffController.PATH + ".csv")
    ResponseEntity<byte[]> table(@RequestParam(required = false) @Nullable String dialect) {
        var today = LocalDate.now(clock);
        var rows = new ArrayList<List<String>>();
        cliffs.forEach(cliff -> rows.add(List.of(
                cliff.number(),
                cliff.title(),
                cliff.phase().code(),
                cliff.fundedUntil().toString(),
                cliff.stage(today).code(),
                plain(cliff.municipal()),
                plain(cliff.others()),
                Objects.toString(cliff.people(), ""))));
        return CsvFile.answer("udloeb.csv", COLUMNS, rows, dialect);
    }

    @GetMapping(CliffController.PATH + ".ics")
    ResponseEntity<byte[]> calendar(Page page) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var calendar = new CliffCalendar(page, site, clock.instant());
        cliffs.forEach(calendar::add);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .body(calendar.written().getBytes(UTF_8));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
