package dk.helhed.access.page;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.PeopleChanges;
import dk.helhed.access.Person;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /medarbejdere/…/fratraed}, where somebody's work is ended, and the way back. */
@Controller
@Door(People.EDIT)
class PersonEndController {

    private static final String END = "/medarbejdere/" + Reached.ID + "/fratraed";

    private final Reached reached;
    private final PeopleChanges changes;
    private final PersonPages pages;
    private final Clock clock;

    PersonEndController(Reached reached, PeopleChanges changes, PersonPages pages, Clock clock) {
        this.reached = reached;
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(END)
    String confirm(@PathVariable UUID id, Page page, Model model) {
        var person = reached.person(id, People.EDIT);
        return show(person, LocalDate.now(clock).toString(), Objections.NONE, page, model);
    }

    @PostMapping(END)
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            Page page,
            Model model,
            HttpServletResponse response) {
        var person = reached.person(id, People.EDIT);
        return switch (changes.end(id, day)) {
            case Outcome.Done<Person> done -> back(id, page);
            case Outcome.Refused<Person> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(person, day, new Objections(refused.objections()), page, model);
            }
        };
    }

    @PostMapping("/medarbejdere/" + Reached.ID + "/tilbage")
    String bringBack(@PathVariable UUID id, Page page, Model model, HttpServletResponse response) {
        var person = reached.person(id, People.EDIT);
        return switch (changes.bringBack(id)) {
            case Outcome.Done<Person> done -> back(id, page);
            case Outcome.Refused<Person> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.show(person, page, model, new Objections(refused.objections()), null);
            }
        };
    }

    private static String show(Person person, String day, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("person", person);
        model.addAttribute("day", day);
        model.addAttribute("objections", objections);
        return "access/endedperson";
    }

    private static String back(UUID id, Page page) {
        return "redirect:" + page.link("/medarbejdere/" + id);
    }
}
