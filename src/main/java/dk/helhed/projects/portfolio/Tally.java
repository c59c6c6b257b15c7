package dk.helhed.projects.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many efforts there are of some sort, and what is known of their money, in kroner.
 *
 * @param budget null if no budget is known
 * @param municipal what the municipality pays itself; null if none is known
 * @param spent null if nothing is known to be spent
 * @param unbudgeted how many of the efforts have no budget
 */
public record Tally(
        int efforts,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal municipal,
        @Nullable BigDecimal spent,
        int unbudgeted) {

    public static final Tally NONE = new Tally(0, null, null, null, 0);

    /** The two together. */
    public Tally plus(Tally other) {
        return new Tally(
                efforts + other.efforts,
                sum(budget, other.budget),
                sum(municipal, other.municipal),
                sum(spent, other.spent),
                unbudgeted + other.unbudgeted);
    }

    /** All together. */
    static Tally sum(List<Tally> parts) {
        return parts.stream().reduce(NONE, Tally::plus);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Stream.of(java.util.Optional.ofNullable(one), java.util.Optional.ofNullable(other))
                .flatMap(java.util.Optional::stream)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
