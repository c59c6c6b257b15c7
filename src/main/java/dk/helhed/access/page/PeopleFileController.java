package dk.helhed.access.page;

import dk.helhed.access.Directory;
import dk.helhed.access.Door;
import dk.helhed.access.People;
import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists as files, in the columns that {@code ./helhed import people} reads. */
@Controller
@Door(People.READ)
class PeopleFileController {

    private final Directory directory;
    private final PeopleQueries queries;
    private final Units units;
    private final AuditLog log;

    PeopleFileController(Directory directory, PeopleQueries queries, Units units, AuditLog log) {
        this.directory = directory;
        this.queries = queries;
        this.units = units;
        this.log = log;
    }

    /** Everybody whom the page with the same query finds. They are sent while they are read. */
    @GetMapping("/medarbejdere.csv")
    void people(PeopleQuery query, HttpServletResponse response) throws IOException {
        var actor = Reached.actor();
        var filter = queries.filter(query);
        var file = StaffFile.to(response, "medarbejdere.csv", units.all());
        var rows = new AtomicInteger();
        directory.forEach(actor, filter, placement -> {
            file.write(placement);
            rows.incrementAndGet();
        });
        log.happened("people.exported", actor.person(), Map.of("rows", rows.toString()));
        file.close();
    }

    /** All units, each after the one it stands below. */
    @GetMapping("/enheder.csv")
    void units(HttpServletResponse response) throws IOException {
        var all = units.all();
        var file = StaffFile.to(response, "enheder.csv", all);
        UnitTree.of(all).lines().forEach(line -> file.write(line.unit()));
        file.close();
    }
}
