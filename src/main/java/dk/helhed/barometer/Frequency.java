package dk.helhed.barometer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often an indicator gets a new figure. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    EVERY_SECOND_YEAR,
    IRREGULAR;

    private static final long MOST_MONTHS_TO_COUNT = 3;

    /** As files and the database write it: {@code half-yearly}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The last day on which there ought to be a figure after one about a time that ended then: the next time has ended, and
     * there was time to count, as long as that time itself but three months at the most. Empty if it comes as it comes.
     */
    public Optional<LocalDate> nextBy(LocalDate end) {
        return months().map(months -> end.plusMonths(months + Math.min(months, MOST_MONTHS_TO_COUNT)));
    }

    private Optional<Long> months() {
        return switch (this) {
            case MONTHLY -> Optional.of(1L);
            case QUARTERLY -> Optional.of(3L);
            case HALF_YEARLY -> Optional.of(6L);
            case YEARLY -> Optional.of(12L);
            case EVERY_SECOND_YEAR -> Optional.of(24L);
            case IRREGULAR -> Optional.empty();
        };
    }

    /** The frequency with this code. */
    public static Optional<Frequency> named(String code) {
        return Stream.of(values())
                .filter(frequency -> frequency.code().equals(code.strip()))
                .findFirst();
    }
}
