package dk.helhed.access.page;

import dk.helhed.access.Colleague;
import dk.helhed.access.Objections;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.PersonDetails;
import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the form about a person. */
@Component
class PersonForms {

    private final People people;
    private final Units units;
    private final UnitSuggestions suggestions;

    PersonForms(People people, Units units, UnitSuggestions suggestions) {
        this.people = people;
        this.units = units;
        this.suggestions = suggestions;
    }

    /** The form about somebody who is there. */
    PersonForm of(Person person) {
        var unit = units.find(person.unit()).orElseThrow();
        return PersonForm.of(PersonDetails.of(person, unit), people.version(person.id()));
    }

    String show(
            @Nullable Person person,
            PersonForm form,
            List<Colleague> similar,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("typed", form.details());
        model.addAttribute("similar", similar);
        model.addAttribute("objections", objections);
        model.addAttribute("suggestions", suggestions.open());
        return "access/personform";
    }
}
