package dk.helhed.barometer.own;

import java.util.List;
import java.util.Set;

/**
 * What a change makes of one field of the form.
 *
 * @param field as the form names it
 * @param before empty when nothing stood there
 * @param after empty when nothing will stand there
 */
public record FieldChange(String field, String before, String after) {

    private static final Set<String> COUNTED =
            Set.of("definition", "numerator", "denominator", "population", "unit", "good");

    static List<FieldChange> between(IndicatorDefinition before, IndicatorDefinition after) {
        var old = IndicatorForm.fields(before);
        return IndicatorForm.fields(after).entrySet().stream()
                .map(field -> new FieldChange(field.getKey(), old.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Whether the field says what is counted, so that another text in it begins a new series. */
    public boolean breaksSeries() {
        return COUNTED.contains(field);
    }
}
