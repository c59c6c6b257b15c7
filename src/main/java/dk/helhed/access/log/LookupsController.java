package dk.helhed.access.log;

import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /opslag}: the list that a citizen may have of when and for what data about the citizen were looked up. As a
 * rule not by whom: GDPR article 15 as the Court of Justice of the European Union reads it in C-579/21, and Datatilsynet in
 * 2024-32-0283.
 */
@Controller
@Door(value = "lookups.read", reach = Reach.ALL)
class LookupsController {

    private static final String PATH = "/opslag";
    private static final String PURPOSE = "access-request";
    private static final int MOST_SHOWN = 500;

    private final LogEntries entries;
    private final AuditLog log;
    private final Clock clock;

    LookupsController(LogEntries entries, AuditLog log, Clock clock) {
        this.entries = entries;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Page page, Model model) {
        return show("", null, null, List.of(), page, model);
    }

    @PostMapping(PATH)
    String list(@RequestParam(defaultValue = "") String om, HttpServletResponse response, Page page, Model model) {
        if (!(Whom.of(om, entries) instanceof Whom.One one)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(om, page.text("lookups.nobody"), null, List.of(), page, model);
        }
        model.addAttribute("name", name(one, page));
        return show(om, null, one.subject(), lookups(one.subject(), MOST_SHOWN + 1), page, model);
    }

    @PostMapping("/opslag.csv")
    void file(@RequestParam(defaultValue = "") String om, HttpServletResponse response, Page page) throws IOException {
        if (!(Whom.of(om, entries) instanceof Whom.One one)) {
            response.sendRedirect(page.link(PATH));
            return;
        }
        var words = new LogWords(page);
        var lookups = lookups(one.subject(), Integer.MAX_VALUE);
        try (var file = new LogFile(response, "opslag.csv", page.text("lookups.when"), page.text("lookups.purpose"))) {
            lookups.forEach(shown -> file.write(
                    page.moment(shown.entry().at()), words.purpose(shown.entry().purpose())));
        }
    }

    private String name(Whom.One one, Page page) {
        return Optional.of(one)
                .filter(Whom.One::isPerson)
                .flatMap(colleague -> entries.person(colleague.person()))
                .map(KnownPerson::name)
                .orElseGet(() -> new LogWords(page).whom(one.subject()));
    }

    /** Those before this one, which is logged too. */
    private List<ShownEntry> lookups(String subject, int most) {
        var lookups = entries.newest(Criteria.lookups(subject), null, most);
        log.read(subject, PATH, PURPOSE);
        return lookups;
    }

    private String show(
            String typed,
            @Nullable String problem,
            @Nullable String subject,
            List<ShownEntry> lookups,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", new LogWords(page));
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        model.addAttribute("subject", subject);
        model.addAttribute("lookups", lookups.subList(0, Math.min(lookups.size(), MOST_SHOWN)));
        model.addAttribute("more", lookups.size() > MOST_SHOWN);
        model.addAttribute("now", page.moment(clock.instant()));
        return "access/lookups";
    }
}
