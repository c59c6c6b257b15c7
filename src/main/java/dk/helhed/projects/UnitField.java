package dk.helhed.projects;

import dk.helhed.access.Place;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.forms.FormReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The field of a form that says which department something belongs to.
 *
 * @param named the departments that a text can mean
 * @param reach how far the right to write goes
 * @param far key of the sentence for a department out of reach
 */
public record UnitField(Function<String, List<Unit>> named, Scope reach, LocalDate today, String far) {

    private static final String FIELD = "unit";
    private static final int MOST_NAMED = 5;

    /**
     * The id of the department that is meant; empty, with an objection, if none or several are, or it may not be chosen.
     *
     * @param before the one it belonged to, which may stay; null if it is new
     * @param owner who answers for the thing; null if nobody does
     */
    public Optional<Integer> read(FormReading form, @Nullable Integer before, @Nullable UUID owner) {
        var typed = form.neededLine(FIELD);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var found = named.apply(typed);
        if (found.size() != 1) {
            form.object(FIELD, found.isEmpty() ? "units.unknown" : "units.several", typed, labels(found));
            return Optional.empty();
        }
        var unit = found.getFirst();
        if (!Integer.valueOf(unit.id()).equals(before)) {
            mayBelongTo(unit, owner, form);
        }
        return Optional.of(unit.id());
    }

    private void mayBelongTo(Unit unit, @Nullable UUID owner, FormReading form) {
        if (!unit.isOpenOn(today)) {
            form.object(FIELD, "units.closed", unit.name());
        } else if (!reach.holds(new Place(unit.id(), owner))) {
            form.object(FIELD, far, unit.name());
        }
    }

    private static String labels(List<Unit> units) {
        return units.stream().limit(MOST_NAMED).map(Unit::label).collect(Collectors.joining(", "));
    }
}
