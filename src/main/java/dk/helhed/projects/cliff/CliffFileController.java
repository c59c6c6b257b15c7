package dk.helhed.projects.cliff;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.CalendarOutput;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var rows = new ArrayList<List<Cell>>();
        cliffs.forEach(cliff -> rows.add(List.of(
                Cell.of(cliff.number()),
                Cell.of(cliff.title()),
                Cell.of(cliff.phase().code()),
                Cell.of(cliff.fundedUntil().toString()),
                Cell.of(cliff.stage(today).code()),
                Cell.of(cliff.municipal()),
                Cell.of(cliff.others()),
                Cell.of(cliff.people() == null ? null : BigDecimal.valueOf(cliff.people())))));
        return CsvFile.answer("udloeb.csv", new Table(COLUMNS, rows), dialect);
    }

    @GetMapping(CliffController.PATH + ".ics")
    ResponseEntity<byte[]> calendar(Page page) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var calendar = new CliffCalendar(page, site, clock.instant());
        cliffs.forEach(calendar::add);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarOutput.TYPE)
                .body(calendar.written());
    }
}
