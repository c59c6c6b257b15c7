package dk.helhed.projects.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum that says what it lacks.
 *
 * @param known what is known, in kroner; null if nothing is
 * @param missing how many amounts are not known
 */
public record Total(@Nullable BigDecimal known, int missing) {

    public static final Total NOTHING = new Total(null, 0);

    /** The sum of the amounts of the lines; null stands for one that is not known. */
    public static Total of(List<MoneyLine> lines, Function<MoneyLine, @Nullable BigDecimal> amount) {
        var total = NOTHING;
        for (var line : lines) {
            var one = amount.apply(line);
            total = total.plus(one == null ? new Total(null, 1) : new Total(one, 0));
        }
        return total;
    }

    /** Both sums together. */
    public Total plus(Total other) {
        return new Total(
                Stream.of(this, other)
                        .map(Total::known)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                missing + other.missing);
    }
}
