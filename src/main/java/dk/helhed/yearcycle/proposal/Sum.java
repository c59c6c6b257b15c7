package dk.helhed.yearcycle.proposal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum of kroner that says what it lacks.
 *
 * @param known what is known; null if nothing is
 * @param missing how many amounts are not known
 */
public record Sum(@Nullable BigDecimal known, int missing) {

    public static final Sum NOTHING = new Sum(null, 0);

    /** One amount that is not known. */
    public static final Sum UNKNOWN = new Sum(null, 1);

    /** One amount; null for one that is not known. */
    public static Sum of(@Nullable BigDecimal amount) {
        return new Sum(amount, amount == null ? 1 : 0);
    }

    /** The sum of the lines. */
    public static Sum of(Collection<CostLine> lines) {
        return lines.stream().map(line -> of(line.kroner())).reduce(NOTHING, Sum::plus);
    }

    /** Both sums together. */
    public Sum plus(Sum other) {
        return new Sum(
                Stream.of(this, other)
                        .map(Sum::known)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                missing + other.missing);
    }

    /** What is known of it, 0 if nothing is: for reckoning, never for showing. */
    public BigDecimal least() {
        return known == null ? BigDecimal.ZERO : known;
    }
}
