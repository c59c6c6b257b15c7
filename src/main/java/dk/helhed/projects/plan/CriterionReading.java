package dk.helhed.projects.plan;

import dk.helhed.access.Outcome;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.plan.Criterion.Base;
import dk.helhed.projects.plan.Criterion.Measure;
import dk.helhed.projects.plan.Criterion.Target;
import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of a success criterion, and says all that is wrong with it at once. */
final class CriterionReading {

    private final Fields fields;
    private final FormReading form;
    private final Known known;

    CriterionReading(Fields fields, Language language, Known known) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
        this.known = known;
    }

    /** What the names in a form stand for. */
    interface Known {

        Optional<Indicator> indicator(String code);

        Optional<Area> area(String name);
    }

    /**
     * What the form says.
     *
     * @param starts the first day of the effort; null if not known
     */
    Outcome<Criterion> read(@Nullable LocalDate starts) {
        var indicator = indicator();
        var measure = measure(indicator);
        var criterion = new Criterion(
                0,
                1,
                form.line("what"),
                measure,
                form.line("people"),
                new Base(form.number("base").orElse(null), period()),
                new Target(
                        form.choice(Way.class, "way").orElse(null),
                        form.number("threshold").orElse(null),
                        form.day("due").orElse(null)),
                form.text("method"));
        var unit = indicator.map(Indicator::unit).or(() -> Unit.named(measure.unit()));
        CriterionCheck.objections(criterion, unit.orElse(null), starts)
                .forEach(one ->
                        form.object(one.field(), one.key(), one.arguments().toArray()));
        return form.outcome(() -> criterion);
    }

    private Optional<Indicator> indicator() {
        var typed = form.line("indicator");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var found = known.indicator(typed.split(" ", 2)[0]);
        if (found.isEmpty()) {
            form.object("indicator", "effort.plan.indicator.unknown", typed);
        }
        return found;
    }

    private Measure measure(Optional<Indicator> indicator) {
        var own = form.line("measure");
        var unit = form.line("unit");
        if (indicator.isEmpty()) {
            return new Measure(null, own, unit);
        }
        if (!own.isEmpty()) {
            form.object("measure", "effort.plan.measure.both");
        }
        var area = area(indicator.get());
        return new Measure(new FigureRef(indicator.get().code(), area), "", "");
    }

    private String area(Indicator indicator) {
        var typed = form.neededLine("area");
        var area = known.area(typed);
        if (area.isEmpty() && !typed.isEmpty()) {
            form.object("area", "effort.area.unknown", typed);
        }
        area.filter(found -> !indicator.existsIn(found))
                .ifPresent(found -> form.object("area", "effort.plan.indicator.country"));
        return area.map(Area::code).orElse(Area.COUNTRY);
    }

    private @Nullable Period period() {
        var typed = fields.text("basePeriod");
        var period = TypedPeriod.in(typed);
        if (period.isEmpty() && !typed.isBlank()) {
            form.object("basePeriod", "effort.plan.period.wrong");
        }
        return period.orElse(null);
    }
}
