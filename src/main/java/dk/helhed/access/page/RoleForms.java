package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.Assignment;
import dk.helhed.access.Objections;
import dk.helhed.access.Person;
import dk.helhed.access.RoleChanges.RoleDetails;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the forms by which roles are given and ended. */
@Component
class RoleForms {

    private final Access access;
    private final Units units;
    private final UnitSuggestions suggestions;
    private final Clock clock;

    RoleForms(Access access, Units units, UnitSuggestions suggestions, Clock clock) {
        this.access = access;
        this.units = units;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** A role in the person's own unit from today on. */
    RoleDetails blank(Person person) {
        return new RoleDetails(
                "",
                units.find(person.unit()).map(Unit::label).orElse(""),
                LocalDate.now(clock).toString(),
                "");
    }

    String give(Person person, RoleDetails typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("person", person);
        model.addAttribute("typed", typed);
        model.addAttribute("roles", roles(typed, page));
        model.addAttribute("suggestions", suggestions.open());
        model.addAttribute("objections", objections);
        return "access/givenrole";
    }

    private List<Choice> roles(RoleDetails typed, Page page) {
        var choices = new ArrayList<>(List.of(
                new Choice("", page.text("people.role.choose"), typed.role().isEmpty())));
        access.matrix()
                .roles()
                .forEach(role -> choices.add(new Choice(
                        role.code(), page.text(role.key()), role.code().equals(typed.role()))));
        return choices;
    }

    String end(Person person, Assignment role, @Nullable String day, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("person", person);
        model.addAttribute("role", role);
        model.addAttribute("unit", units.find(role.unit()).orElseThrow());
        model.addAttribute("day", day == null ? LocalDate.now(clock).toString() : day);
        model.addAttribute("objections", objections);
        return "access/endedrole";
    }
}
