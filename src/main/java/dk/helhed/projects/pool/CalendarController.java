package dk.helhed.projects.pool;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.tables.CalendarOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page {@code /puljer/kalender}: when pools open and close, also as a file for one's own calendar. */
@Controller
@Door(Door.PUBLIC)
class CalendarController {

    private static final String PATH = "/puljer/kalender";

    private final Pools pools;
    private final Clock clock;

    CalendarController(Pools pools, Clock clock) {
        this.pools = pools;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String calendar(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("calendar", PoolCalendar.of(pools.ahead(), LocalDate.now(clock)));
        return "projects/pool/calendar";
    }

    @GetMapping(PATH + ".ics")
    ResponseEntity<byte[]> file(Page page) {
        var site = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replacePath("")
                .build()
                .toUriString();
        var days = PoolCalendar.days(pools.ahead(), LocalDate.now(clock)).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarOutput.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("puljer.ics")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .body(new CalendarFile(page, site).write(days));
    }
}
