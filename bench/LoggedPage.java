package dk.helhed.bench;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.log.LogEntries;
import dk.helhed.access.log.LogForm;
import dk.helhed.access.log.LogWords;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same page twice, for measuring only: read from the database and drawn alike, with and without a note in the log. */
@Controller
@Door(Door.SIGNED_IN)
class LoggedPage {

    private final LogEntries entries;
    private final AuditLog log;

    LoggedPage(LogEntries entries, AuditLog log) {
        this.entries = entries;
        this.log = log;
    }

    @GetMapping("/bench/forbered")
    ResponseEntity<String> prepare() {
        for (int i = 0; i < 50; i++) {
            log.happened("sign-in.done", reader().person(), Map.of("way", "password"));
        }
        return ResponseEntity.ok("");
    }

    @GetMapping("/bench/uden")
    String without(@RequestParam int linjer, Page page, Model model) {
        return draw(linjer, page, model);
    }

    @GetMapping("/bench/med")
    String with(@RequestParam int linjer, Page page, Model model) {
        log.read("person:" + reader().person(), "/bench/med", "case");
        return draw(linjer, page, model);
    }

    private String draw(int lines, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", new LogWords(page));
        model.addAttribute("form", new LogForm(null, null, null, null, null, null));
        model.addAttribute("problems", Map.of());
        model.addAttribute("events", List.of());
        model.addAttribute("kinds", List.of());
        model.addAttribute("shown", entries.happenedTo(reader().person(), lines));
        model.addAttribute("older", null);
        model.addAttribute("newest", null);
        model.addAttribute("file", "/log.csv");
        return "access/log";
    }

    private static Actor reader() {
        return (Actor) Acting.now().orElseThrow();
    }
}
