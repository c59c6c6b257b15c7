package dk.helhed.yearcycle.year;

import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.forms.FormReading;
import dk.helhed.yearcycle.calendar.Notice;
import dk.helhed.yearcycle.calendar.Responsible;
import dk.helhed.yearcycle.calendar.StepKind;
import dk.helhed.yearcycle.calendar.StepSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields that are the same for every step, whenever it is. */
final class SheetReading {

    /** The fields in the order of the form. */
    static final List<String> NAMES =
            List.of("name", "kind", "deliverable", "committee", "unit", "person", "remind", "escalate");

    private static final int MOST_NAMED = 5;

    private final FormReading form;
    private final Known known;

    SheetReading(FormReading form, Known known) {
        this.form = form;
        this.known = known;
    }

    /** What the names in a form stand for. */
    interface Known {

        List<Unit> units(String name);

        /** The person with the number; empty if there is none that the reader may name. */
        Optional<Person> person(String number);

        LocalDate today();
    }

    /**
     * What the form says about the step; to be asked for when the form has no objections.
     *
     * @param before as it was; null for a new one
     * @param shown how its person was shown; empty if there was none
     */
    Supplier<StepSheet> read(@Nullable StepSheet before, String shown) {
        var name = form.neededLine("name");
        var kind = form.neededChoice(StepKind.class, "kind");
        var deliverable = form.text("deliverable");
        var committee = form.line("committee");
        var unit = unit(before == null ? null : before.responsible().unit());
        var person = person(before == null ? null : before.responsible().person(), shown);
        var remind = days("remind");
        var escalate = days("escalate");
        return () -> new StepSheet(
                name,
                kind.orElseThrow(),
                new Responsible(committee, unit.orElse(null), person.orElse(null)),
                deliverable,
                new Notice(remind, escalate));
    }

    private Optional<Integer> unit(@Nullable Integer before) {
        var typed = form.line("unit");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var found = known.units(typed);
        if (found.size() != 1) {
            form.object("unit", found.isEmpty() ? "units.unknown" : "units.several", typed, labels(found));
            return Optional.empty();
        }
        var unit = found.getFirst();
        if (!unit.isOpenOn(known.today()) && !Integer.valueOf(unit.id()).equals(before)) {
            form.object("unit", "units.closed", unit.name());
        }
        return Optional.of(unit.id());
    }

    private static String labels(List<Unit> units) {
        return units.stream().limit(MOST_NAMED).map(Unit::label).collect(Collectors.joining(", "));
    }

    private Optional<UUID> person(@Nullable UUID before, String shown) {
        var typed = form.line("person");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && typed.equals(shown)) {
            return Optional.of(before);
        }
        var person = known.person(typed).filter(found -> found.isHereOn(known.today()));
        if (person.isEmpty()) {
            form.object("person", "effort.manager.unknown", typed);
        }
        return person.map(Person::id);
    }

    private int days(String field) {
        form.neededLine(field);
        var days = form.count(field);
        days.filter(count -> count > Notice.MOST)
                .ifPresent(count -> form.object(field, "calendar.days.many", Notice.MOST));
        return days.orElse(0);
    }
}
