package dk.helhed.barometer.calculation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order as typed.
 *
 * @param dimensions names with commas or spaces between
 */
public record CalculationForm(
        @Nullable String dataset,
        @Nullable String definitions,
        @Nullable String dimensions) {

    static final CalculationForm EMPTY = new CalculationForm(null, null, null);

    /** The field; empty if it was not sent. */
    public String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** @param batch of the dataset; 0 if there is none */
    CalculationOrder order(int batch) {
        return new CalculationOrder(text(dataset), batch, text(definitions), names());
    }

    private List<String> names() {
        return Stream.of(text(dimensions).split("[,;\\s]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
