package dk.helhed.access.log;

import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /log}: who did what, the newest first. That it was read is logged too. */
@Controller
@Door(value = "log.read", reach = Reach.ALL)
class LogController {

    private static final int ENTRIES_ON_A_PAGE = 50;
    private static final String PATH = "/log";

    private final LogEntries entries;
    private final AuditLog log;

    LogController(LogEntries entries, AuditLog log) {
        this.entries = entries;
        this.log = log;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute LogAddress address, Page page, Model model) {
        var criteria = address.criteria();
        var found = entries.newest(criteria, address.before(), ENTRIES_ON_A_PAGE + 1);
        note(criteria, "log.read");
        var shown = found.subList(0, Math.min(found.size(), ENTRIES_ON_A_PAGE));
        model.addAttribute("shown", shown);
        model.addAttribute("older", found.size() > shown.size() ? older(page, criteria, shown.getLast()) : null);
        model.addAttribute("newest", address.before() == null ? null : page.link(PATH, criteria.address()));
        model.addAttribute("file", page.link("/log.csv", criteria.address()));
        return show(LogForm.of(criteria, entries), Map.of(), page, model);
    }

    private static String older(Page page, Criteria criteria, ShownEntry last) {
        var address = new LinkedHashMap<String, Object>(criteria.address());
        address.put("foer", last.row().number());
        return page.link(PATH, address);
    }

    @PostMapping(PATH)
    String search(@ModelAttribute LogForm form, HttpServletResponse response, Page page, Model model) {
        var search = new LogSearch(entries, page);
        var criteria = search.read(form);
        if (search.problems().isEmpty()) {
            return "redirect:" + page.link(PATH, criteria.address());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("shown", null);
        model.addAttribute("older", null);
        model.addAttribute("newest", null);
        model.addAttribute("file", null);
        return show(form, search.problems(), page, model);
    }

    @GetMapping("/log.csv")
    void file(@ModelAttribute LogAddress address, Page page, HttpServletResponse response) throws IOException {
        var criteria = address.criteria();
        note(criteria, "log.exported");
        var words = new LogWords(page);
        try (var file = new LogFile(
                response,
                "log.csv",
                page.text("log.number"),
                page.text("log.when"),
                page.text("log.who"),
                page.text("log.act"),
                page.text("log.thing"),
                page.text("log.whom"),
                page.text("log.page"),
                page.text("log.purpose"),
                page.text("log.details"),
                page.text("log.before"),
                page.text("log.after"),
                page.text("log.hash"))) {
            entries.each(criteria, shown -> write(file, words, shown));
        }
    }

    private static void write(LogFile file, LogWords words, ShownEntry shown) {
        var entry = shown.entry();
        file.write(
                Long.toString(shown.row().number()),
                entry.at().toString(),
                words.who(shown),
                words.act(entry),
                entry.thing(),
                words.whom(shown),
                entry.page(),
                words.purpose(entry.purpose()),
                entry.details(),
                entry.before(),
                entry.after(),
                shown.row().hash());
    }

    /** Whoever looks for somebody's data in the log has looked at data about somebody. */
    private void note(Criteria criteria, String event) {
        if (criteria.subject() == null) {
            log.happened(event, null, criteria.address());
        } else {
            log.read(criteria.subject(), PATH, "audit");
        }
    }

    private String show(LogForm form, Map<String, String> problems, Page page, Model model) {
        var words = new LogWords(page);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("events", choices(entries.events(), form.event(), words::event, page));
        model.addAttribute("kinds", choices(entries.kinds(), form.kind(), words::kind, page));
        return "access/log";
    }

    private static List<Choice> choices(
            List<String> codes, @Nullable String chosen, UnaryOperator<String> name, Page page) {
        var order = Collator.getInstance(page.language().locale());
        var choices = new ArrayList<>(codes.stream()
                .map(code -> new Choice(code, name.apply(code), Objects.equals(code, chosen)))
                .sorted((one, other) -> order.compare(one.text(), other.text()))
                .toList());
        choices.addFirst(new Choice("", page.text("log.all"), chosen == null));
        return choices;
    }
}
