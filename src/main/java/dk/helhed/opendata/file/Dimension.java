package dk.helhed.opendata.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a {@link Dataset}.
 *
 * @param role null when it is neither time, place nor measurement
 * @param categories in the order of the values
 */
record Dimension(String id, String label, @Nullable Role role, List<Category> categories) {

    /** What a dimension is about, as JSON-stat names it. */
    enum Role {
        TIME,
        GEO,
        METRIC;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One category of a dimension.
     *
     * @param unit null when the category is not a measurement
     */
    record Category(String code, String label, @Nullable Measure unit) {

        static Category of(String code, String label) {
            return new Category(code, label, null);
        }
    }

    /**
     * The unit of a measurement.
     *
     * @param decimals most decimals that a value has
     */
    record Measure(String label, int decimals) {

        static Measure of(String label, Stream<@Nullable BigDecimal> values) {
            var decimals = values.filter(Objects::nonNull)
                    .mapToInt(value -> Objects.requireNonNull(value).scale())
                    .max()
                    .orElse(0);
            return new Measure(label, Math.max(0, decimals));
        }
    }
}
