package dk.helhed.yearcycle.round;

import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.round.SheetWriter.Passed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the form that passes a sheet on within its department. */
final class DelegationReading {

    private static final int MOST_NAMED = 5;

    private final FormReading form;
    private final Fields typed;
    private final Departments departments;
    private final Known known;
    private final int department;

    /**
     * For a sheet.
     *
     * @param unit the unit that answers it
     */
    DelegationReading(Fields typed, Language language, Departments departments, Known known, int unit) {
        this.form = new FormReading(typed, language);
        this.typed = typed;
        this.departments = departments;
        this.known = known;
        this.department = departments.of(unit);
    }

    /** What the names in a form stand for. */
    interface Known {

        List<Unit> units(String name);

        /** The person with the number; empty if there is none that the reader may know. */
        Optional<Person> person(String number);

        /** Whether the person holds a role that may answer for a committee. */
        boolean mayAnswer(Person person);

        LocalDate today();
    }

    /** To whom it is passed on; to nobody if nothing is written. */
    Outcome<Passed> read() {
        var unit = typed.text("unit").isBlank() ? Optional.<Unit>empty() : unit(form.line("unit"));
        var person = typed.text("person").isBlank() ? Optional.<Person>empty() : person(form.line("person"));
        return form.outcome(() -> new Passed(
                unit.map(Unit::id).orElse(null), person.map(Person::id).orElse(null), ""));
    }

    private Optional<Unit> unit(String name) {
        var found = known.units(name);
        if (found.size() != 1) {
            var labels = found.stream().limit(MOST_NAMED).map(Unit::label).collect(Collectors.joining(", "));
            form.object("unit", found.isEmpty() ? "units.unknown" : "units.several", name, labels);
            return Optional.empty();
        }
        var unit = found.getFirst();
        if (!unit.isOpenOn(known.today())) {
            form.object("unit", "units.closed", unit.name());
        } else if (!departments.isWithin(unit.id(), department)) {
            form.object("unit", "round.delegate.unit.far", unit.name(), departments.name(department));
        }
        return Optional.of(unit);
    }

    private Optional<Person> person(String number) {
        var found = known.person(number);
        if (found.isEmpty()) {
            form.object("person", "round.delegate.person.unknown", number);
        }
        found.ifPresent(person -> {
            var left = person.leftOn();
            if (left != null && !person.isHereOn(known.today())) {
                form.object("person", "round.delegate.person.gone", person.name());
            } else if (!departments.isWithin(person.unit(), department)) {
                form.object("person", "round.delegate.person.far", person.name(), departments.name(department));
            } else if (!known.mayAnswer(person)) {
                form.object("person", "round.delegate.person.role", person.name());
            }
        });
        return found;
    }
}
