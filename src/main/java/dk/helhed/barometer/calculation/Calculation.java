package dk.helhed.barometer.calculation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to count figures from register rows, and how far it is.
 *
 * @param askedBy null if a command did
 * @param cancelling whether somebody has asked to stop it
 * @param share of the work that is done, 0-1
 * @param startedAt when the present attempt began; null if none has
 * @param problem key of the sentence about why it failed; null if it did not
 */
public record Calculation(
        UUID id,
        CalculationOrder order,
        Instant askedAt,
        @Nullable UUID askedBy,
        CalculationState state,
        boolean cancelling,
        double share,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        List<String> arguments) {

    /** Less of the work than this says nothing about the rest. */
    private static final double TELLING = 0.02;

    public Calculation {
        arguments = List.copyOf(arguments);
    }

    /** How long the rest will take if it goes as the work so far; empty while that cannot be told. */
    public Optional<Duration> remaining(Instant now) {
        if (state != CalculationState.RUNNING || startedAt == null || share < TELLING) {
            return Optional.empty();
        }
        var passed = Duration.between(startedAt, now).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(passed * (1 - share) / share)));
    }
}
