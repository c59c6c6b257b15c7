package dk.helhed.access.page;

import dk.helhed.access.Access;
import dk.helhed.access.Assignment;
import dk.helhed.access.Objections;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Place;
import dk.helhed.access.Reach;
import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the page of one person. */
@Component
class PersonPages {

    private final People people;
    private final Units units;
    private final Access access;
    private final Invitations invitations;
    private final Clock clock;

    PersonPages(People people, Units units, Access access, Invitations invitations, Clock clock) {
        this.people = people;
        this.units = units;
        this.access = access;
        this.invitations = invitations;
        this.clock = clock;
    }

    String show(Person person, Page page, Model model, Objections objections, @Nullable Invitation invitation) {
        var today = LocalDate.now(clock);
        var roles = people.assignments(person.id()).stream()
                .map(role -> line(role, person, today))
                .toList();
        var actor = Reached.actor();
        model.addAttribute("page", page);
        model.addAttribute("person", person);
        model.addAttribute("unit", units.find(person.unit()).orElseThrow());
        model.addAttribute("roles", roles);
        model.addAttribute("permissions", permissions(roles));
        model.addAttribute("here", person.isHereOn(today));
        model.addAttribute("mayEdit", access.may(actor, People.EDIT, new Place(person.unit(), person.id())));
        model.addAttribute("oneself", actor.person().equals(person.id()));
        model.addAttribute("invitable", invitations.isPossible(person));
        model.addAttribute("invitation", invitation);
        model.addAttribute("objections", objections);
        return "access/person";
    }

    private RoleLine line(Assignment role, Person person, LocalDate today) {
        var unit = units.find(role.unit()).orElseThrow();
        var last = role.to();
        return new RoleLine(
                role,
                unit,
                role.isHeldOn(today) && person.isHereOn(today) && unit.isOpenOn(today),
                last != null && last.isBefore(today));
    }

    private List<PermissionLine> permissions(List<RoleLine> roles) {
        return access.matrix().permissions().stream()
                .flatMap(permission -> roles.stream()
                        .filter(RoleLine::held)
                        .flatMap(line -> access.matrix().role(line.assignment().role()).stream())
                        .flatMap(role -> permission.reach(role).stream())
                        .max(Reach::compareTo)
                        .map(reach -> new PermissionLine(permission.key(), reach))
                        .stream())
                .toList();
    }
}
