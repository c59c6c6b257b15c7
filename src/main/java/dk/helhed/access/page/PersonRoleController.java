package dk.helhed.access.page;

import dk.helhed.access.Assignment;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.RoleChanges;
import dk.helhed.access.RoleChanges.RoleDetails;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /medarbejdere/…/roller/…}: give a role, and end one. */
@Controller
@Door(People.EDIT)
class PersonRoleController {

    private static final String GIVE = "/medarbejdere/" + Reached.ID + "/roller/ny";
    private static final String END = "/medarbejdere/" + Reached.ID + "/roller/{role:\\d{1,18}}/slut";

    private final Reached reached;
    private final People people;
    private final RoleChanges changes;
    private final RoleForms forms;

    PersonRoleController(Reached reached, People people, RoleChanges changes, RoleForms forms) {
        this.reached = reached;
        this.people = people;
        this.changes = changes;
        this.forms = forms;
    }

    @GetMapping(GIVE)
    String blank(@PathVariable UUID id, Page page, Model model) {
        var person = reached.person(id, People.EDIT);
        return forms.give(person, forms.blank(person), Objections.NONE, page, model);
    }

    @PostMapping(GIVE)
    String give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Page page,
            Model model,
            HttpServletResponse response) {
        var person = reached.person(id, People.EDIT);
        var typed = new RoleDetails(role, unit, from, to);
        return switch (changes.give(person, typed)) {
            case Outcome.Done<Assignment> done -> back(person, page);
            case Outcome.Refused<Assignment> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield forms.give(person, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(END)
    String confirm(@PathVariable UUID id, @PathVariable long role, Page page, Model model) {
        var person = reached.person(id, People.EDIT);
        return forms.end(person, role(person, role), null, Objections.NONE, page, model);
    }

    @PostMapping(END)
    String end(
            @PathVariable UUID id,
            @PathVariable long role,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String now,
            Page page,
            Model model,
            HttpServletResponse response) {
        var person = reached.person(id, People.EDIT);
        var before = role(person, role);
        return switch (now.isEmpty() ? changes.end(before, day) : changes.endAtOnce(before)) {
            case Outcome.Done<Assignment> done -> back(person, page);
            case Outcome.Refused<Assignment> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield forms.end(person, before, day, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Assignment role(Person person, long id) {
        return people.assignments(person.id()).stream()
                .filter(role -> role.id() == id)
                .findFirst()
                .orElseThrow(Reached::missing);
    }

    private static String back(Person person, Page page) {
        return "redirect:" + page.link("/medarbejdere/" + person.id());
    }
}
