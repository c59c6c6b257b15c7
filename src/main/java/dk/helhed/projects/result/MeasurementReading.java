package dk.helhed.projects.result;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.plan.TypedPeriod;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of a measurement, says all that is wrong with it at once, and writes it again. */
final class MeasurementReading {

    /** The fields in the order of the form. */
    static final List<String> NAMES =
            List.of("period", "value", "people", "comparison", "comparisonPeople", "evidence", "link");

    private final Fields fields;
    private final FormReading form;
    private final @Nullable Unit unit;

    /** @param unit of the criterion; null for one that we do not know */
    MeasurementReading(Fields fields, Language language, @Nullable Unit unit) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
        this.unit = unit;
    }

    /** The form of a measurement. */
    static Fields fields(Measurement measurement, Language language) {
        var comparison = measurement.comparison();
        var texts = new LinkedHashMap<String, String>();
        texts.put("period", measurement.period().code());
        texts.put("value", TypedNumber.write(measurement.value(), language));
        texts.put("people", Objects.toString(measurement.people(), ""));
        texts.put("comparison", comparison == null ? "" : TypedNumber.write(comparison, language));
        texts.put("comparisonPeople", Objects.toString(measurement.comparisonPeople(), ""));
        texts.put("evidence", measurement.evidence());
        texts.put("link", measurement.link());
        texts.put(Fields.VERSION, Integer.toString(measurement.version()));
        return Fields.of(texts);
    }

    /** What the form says about a criterion. */
    Outcome<Measurement> read(long criterion, LocalDate today) {
        var period = period(today);
        var value = needed("value");
        var people = people("people");
        var comparison = number("comparison");
        var comparisonPeople = people("comparisonPeople");
        if (comparison.isEmpty() && comparisonPeople.isPresent()) {
            form.object("comparison", "effort.result.comparison.missing");
        }
        var evidence = form.neededText("evidence");
        var link = form.address("link");
        return form.outcome(() -> new Measurement(
                0,
                criterion,
                1,
                period.orElseThrow(),
                value.orElseThrow(),
                people.orElse(null),
                comparison.orElse(null),
                comparisonPeople.orElse(null),
                evidence,
                link));
    }

    private Optional<Period> period(LocalDate today) {
        var typed = fields.text("period");
        if (typed.isBlank()) {
            form.object("period", "form.missing");
            return Optional.empty();
        }
        var period = TypedPeriod.in(typed);
        if (period.isEmpty()) {
            form.object("period", "effort.plan.period.wrong");
        }
        period.filter(found -> found.first().isAfter(today))
                .ifPresent(found -> form.object("period", "effort.result.period.future"));
        return period;
    }

    private Optional<BigDecimal> needed(String field) {
        if (fields.text(field).isBlank()) {
            form.object(field, "form.missing");
        }
        return number(field);
    }

    private Optional<BigDecimal> number(String field) {
        var number = form.number(field);
        var known = unit;
        if (known != null && number.filter(value -> !known.allows(value)).isPresent()) {
            form.object(field, "effort.plan.value." + known.code());
        }
        return number;
    }

    private Optional<Integer> people(String field) {
        var people = form.count(field);
        if (people.filter(number -> number == 0).isPresent()) {
            form.object(field, "effort.result.people.none");
        }
        return people;
    }
}
