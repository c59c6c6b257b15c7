package dk.helhed.barometer.calculation;

import dk.helhed.forms.Fields;
import java.util.List;
import java.util.stream.Stream;

/** An order as typed, or as an address fills it in. */
public record CalculationForm(Fields fields) {

    /** Name of the dataset; empty if none is chosen. */
    public String dataset() {
        return fields.text("dataset");
    }

    /** Ids of the kept definitions that are ticked. */
    public List<String> kept() {
        return fields.texts("kept");
    }

    /** Definitions as YAML; empty if none are written. */
    public String definitions() {
        return fields.text("definitions");
    }

    /** The names of the dimensions; those in one field with commas or spaces between. */
    public List<String> dimensions() {
        return fields.texts("dimensions").stream()
                .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
