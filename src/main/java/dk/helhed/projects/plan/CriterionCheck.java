package dk.helhed.projects.plan;

import dk.helhed.access.Objection;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says where a success criterion contradicts itself. What is only missing is the {@link Gate}'s business. */
final class CriterionCheck {

    private CriterionCheck() {}

    /**
     * What is contradictory.
     *
     * @param unit of the measure; null for one that we do not know
     * @param starts the first day of the effort; null if not known
     */
    static List<Objection> objections(Criterion criterion, @Nullable Unit unit, @Nullable LocalDate starts) {
        var objections = new ArrayList<Objection>();
        check("base", criterion.base().value(), unit, objections);
        check("threshold", criterion.target().threshold(), unit, objections);
        side(criterion, objections);
        due(criterion, starts, objections);
        return objections;
    }

    private static void check(
            String field, @Nullable BigDecimal value, @Nullable Unit unit, List<Objection> objections) {
        if (value != null && unit != null && !unit.allows(value)) {
            objections.add(Objection.of(field, "effort.plan.value." + unit.code()));
        }
    }

    private static void side(Criterion criterion, List<Objection> objections) {
        var base = criterion.base().value();
        var threshold = criterion.target().threshold();
        if (base == null || threshold == null) {
            return;
        }
        if (criterion.target().way() == Way.HIGHER && threshold.compareTo(base) < 0) {
            objections.add(Objection.of("threshold", "effort.plan.side.higher", threshold, base));
        }
        if (criterion.target().way() == Way.LOWER && threshold.compareTo(base) > 0) {
            objections.add(Objection.of("threshold", "effort.plan.side.lower", threshold, base));
        }
    }

    private static void due(Criterion criterion, @Nullable LocalDate starts, List<Objection> objections) {
        var due = criterion.target().due();
        var base = criterion.base().period();
        if (due != null && starts != null && due.isBefore(starts)) {
            objections.add(Objection.of("due", "effort.plan.due.starts"));
        } else if (due != null && base != null && !due.isAfter(base.first())) {
            objections.add(Objection.of("due", "effort.plan.due.base"));
        }
    }
}
