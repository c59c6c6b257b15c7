package dk.helhed.projects.catalogue;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/inspiration}: how somebody tells others what they learned. */
@Controller
@Door(Efforts.EDIT)
class EntryController {

    private static final String PATH = "/projekt/{slug}/inspiration";

    private final Inspirations catalogue;
    private final Efforts efforts;
    private final People people;
    private final Clock clock;

    EntryController(Inspirations catalogue, Efforts efforts, People people, Clock clock) {
        this.catalogue = catalogue;
        this.efforts = efforts;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var fields = EntryFields.of(stored(effort));
        return show(effort, new EntryForm(page, fields, Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(PATH)
    String write(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return switch (write(effort, typed, page)) {
            case Outcome.Done<Entry> done -> "redirect:" + page.link(CatalogueController.PATH + "/" + slug);
            case Outcome.Refused<Entry> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, again(effort, typed, new Objections(refused.objections()), page), page, model);
            }
        };
    }

    private Outcome<Entry> write(Effort effort, Fields typed, Page page) {
        var before = stored(effort);
        if (before.version() != typed.version()) {
            return Outcome.refused("", "catalogue.changed-meanwhile");
        }
        var readable = effort.sheet().published();
        var today = LocalDate.now(clock);
        return switch (EntryFields.read(typed, page.language(), before, readable, privateTo(effort), today)) {
            case Outcome.Done<Entry> good -> catalogue.write(effort, good.thing());
            case Outcome.Refused<Entry> bad -> bad;
        };
    }

    /** The e-mail of whoever manages the effort is not one to publish. */
    private Predicate<String> privateTo(Effort effort) {
        var own = Optional.ofNullable(effort.sheet().responsible().manager())
                .flatMap(people::find)
                .flatMap(person -> Optional.ofNullable(person.email()));
        return mailbox -> own.filter(mailbox::equalsIgnoreCase).isPresent();
    }

    private EntryForm again(Effort effort, Fields typed, Objections objections, Page page) {
        var now = EntryFields.of(stored(effort));
        var theirs = now.writtenSince(typed, EntryFields.NAMES);
        return new EntryForm(page, typed.drawnFrom(now), theirs, objections);
    }

    private Entry stored(Effort effort) {
        return catalogue.of(effort).orElse(Entry.NONE);
    }

    private static String show(Effort effort, EntryForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("form", form);
        return "projects/catalogue/form";
    }
}
