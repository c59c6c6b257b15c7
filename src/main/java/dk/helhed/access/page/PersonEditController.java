package dk.helhed.access.page;

import dk.helhed.access.Colleague;
import dk.helhed.access.Directory;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.PeopleChanges;
import dk.helhed.access.Person;
import dk.helhed.access.PersonDetails;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /medarbejdere/ny} and {@code /medarbejdere/…/ret}. */
@Controller
@Door(People.EDIT)
class PersonEditController {

    private final Reached reached;
    private final People people;
    private final PeopleChanges changes;
    private final Directory directory;
    private final PersonForms forms;

    PersonEditController(
            Reached reached, People people, PeopleChanges changes, Directory directory, PersonForms forms) {
        this.reached = reached;
        this.people = people;
        this.changes = changes;
        this.directory = directory;
        this.forms = forms;
    }

    @GetMapping("/medarbejdere/ny")
    String blank(Page page, Model model) {
        var form = PersonForm.of(new PersonDetails("", "", "", "", "da"), "");
        return forms.show(null, form, List.of(), Objections.NONE, page, model);
    }

    @PostMapping("/medarbejdere/ny")
    String add(PersonForm form, Page page, Model model, HttpServletResponse response) {
        var details = form.details();
        var similar = "ja".equals(form.sure()) ? List.<Colleague>of() : similar(details);
        if (!similar.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return forms.show(null, form, similar, Objections.NONE, page, model);
        }
        return answer(null, form, changes.add(details), page, model, response);
    }

    private List<Colleague> similar(PersonDetails details) {
        return details.name().isBlank() ? List.of() : directory.similar(details.number(), details.name());
    }

    @GetMapping("/medarbejdere/" + Reached.ID + "/ret")
    String edit(@PathVariable UUID id, Page page, Model model) {
        var person = reached.person(id, People.EDIT);
        return forms.show(person, forms.of(person), List.of(), Objections.NONE, page, model);
    }

    @PostMapping("/medarbejdere/" + Reached.ID + "/ret")
    String change(@PathVariable UUID id, PersonForm form, Page page, Model model, HttpServletResponse response) {
        var person = reached.person(id, People.EDIT);
        var outcome = changes.change(id, PersonForm.text(form.version()), form.details());
        return answer(person, form, outcome, page, model, response);
    }

    private String answer(
            @Nullable Person before,
            PersonForm form,
            Outcome<Person> outcome,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Person> done ->
                "redirect:" + page.link("/medarbejdere/" + done.thing().id());
            case Outcome.Refused<Person> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var shown = before == null ? form : renewed(form, before);
                yield forms.show(before, shown, List.of(), new Objections(refused.objections()), page, model);
            }
        };
    }

    /** With what was typed, on top of what is stored now: sent again it counts. */
    private PersonForm renewed(PersonForm form, Person person) {
        return PersonForm.of(form.details(), people.version(person.id()));
    }
}
