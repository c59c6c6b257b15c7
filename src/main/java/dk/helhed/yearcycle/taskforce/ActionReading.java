package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.UnitField;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the form of an action, and says all that is wrong with it at once. */
final class ActionReading {

    private static final int LEAST_DEPARTMENTS = 2;

    private final FormReading form;
    private final Fields typed;
    private final Known known;
    private final @Nullable Action before;

    /**
     * For an action.
     *
     * @param before as it was; null for a new one
     */
    ActionReading(Fields typed, Language language, Known known, @Nullable Action before) {
        this.form = new FormReading(typed, language);
        this.typed = typed;
        this.known = known;
        this.before = before;
    }

    /** What the names in a form stand for. */
    interface Known {

        List<Unit> units(String name);

        Departments departments();

        /** The person with the number; empty if there is none that the reader may know. */
        Optional<Person> person(String number);

        /** How the owner of the action is shown in the form. */
        String shown(Action action);

        boolean hasTheme(ThemeRef theme);

        boolean hasSignal(UUID signal);

        /** Whether there is a proposal with the number that the reader may know. */
        boolean hasProposal(int number);

        LocalDate today();
    }

    Outcome<ActionContent> read() {
        var title = form.neededLine("title");
        var purpose = form.neededText("purpose");
        var unit = new UnitField(known::units, new Scope.Everything(), known.today(), "units.unknown")
                .read(form, before == null ? null : before.unit(), null);
        var departments = departments(unit);
        var owner = owner();
        var due = due();
        var themes = typed.texts("themes").stream()
                .flatMap(text -> ThemeRef.in(text).stream())
                .filter(known::hasTheme)
                .toList();
        var signal = signal();
        var proposal = form.count("proposal");
        proposal.filter(number -> !known.hasProposal(number))
                .ifPresent(number -> form.object("proposal", "taskforce.proposal.wrong", Integer.toString(number)));
        return form.outcome(() -> new ActionContent(
                title,
                purpose,
                unit.orElseThrow(),
                departments,
                owner.orElseThrow(),
                due.orElseThrow(),
                themes,
                signal.orElse(null),
                proposal.orElse(null)));
    }

    /** That of the unit, and those that are ticked. */
    private List<Integer> departments(Optional<Integer> unit) {
        var tree = known.departments();
        var departments = new TreeSet<Integer>();
        unit.map(tree::highest).ifPresent(departments::add);
        tree.highest().stream()
                .map(Unit::id)
                .filter(id -> typed.isTicked("departments", Integer.toString(id)))
                .forEach(departments::add);
        if (unit.isPresent() && departments.size() < LEAST_DEPARTMENTS) {
            form.object("departments", "taskforce.departments.few");
        }
        return List.copyOf(departments);
    }

    private Optional<UUID> owner() {
        var number = form.neededLine("owner");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && before.ownerGone() == null && number.equals(known.shown(before))) {
            return Optional.of(before.owner());
        }
        var person = known.person(number);
        if (person.isEmpty()) {
            form.object("owner", "taskforce.owner.unknown", number);
        }
        person.filter(found -> !found.isHereOn(known.today()))
                .ifPresent(found -> form.object("owner", "taskforce.owner.gone", found.name()));
        return person.map(Person::id);
    }

    /** The last day of a new action is not past; that of an old one may stay as it is. */
    private Optional<LocalDate> due() {
        var due = form.neededDay("due");
        due.filter(day -> day.isBefore(known.today()) && (before == null || !day.equals(before.due())))
                .ifPresent(day -> form.object("due", "taskforce.due.past"));
        return due;
    }

    private Optional<UUID> signal() {
        var text = typed.text("signal").strip();
        var signal = id(text).filter(known::hasSignal);
        if (!text.isEmpty() && signal.isEmpty()) {
            form.object("signal", "taskforce.signal.wrong");
        }
        return signal;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
