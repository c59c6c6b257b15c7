package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for every aim and every figure, tried on many drawn by a fixed seed. */
class ProgressLawsTests {

    private static final int TRIES = 2_000;

    @RepeatedTest(5)
    void aFigureNearerToTheAimIsNeverJudgedWorse(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var good = random.nextBoolean() ? Good.HIGHER : Good.LOWER;
            var aim = anyAim(random, good);
            var development = anyDevelopment(random);
            var nearer = with(development, step(random, good));

            assertThat(Progress.of(aim, nearer).status())
                    .as("%s: %s, then %s", aim, development, nearer)
                    .isLessThanOrEqualTo(Progress.of(aim, development).status());
        }
    }

    @RepeatedTest(5)
    void theMirroredAimGivesTheSameStatusForTheMirroredFigures(RepetitionInfo repetition) {
        var random = new Random(100 + repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var aim = anyAim(random, random.nextBoolean() ? Good.HIGHER : Good.LOWER);
            var development = anyDevelopment(random);

            assertThat(Progress.of(mirrored(aim), mirrored(development)).status())
                    .as("%s: %s", aim, development)
                    .isEqualTo(Progress.of(aim, development).status());
        }
    }

    @RepeatedTest(5)
    void whoFollowsTheRequiredPathIsOnTrack(RepetitionInfo repetition) {
        var random = new Random(200 + repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var good = random.nextBoolean() ? Good.HIGHER : Good.LOWER;
            var aim = new Aim.Level(level(random), 2005 + random.nextInt(10), good);
            var base = new Measurement(2000, level(random));
            var path = RequiredPath.of(aim, base, 0).steps();
            if (path.isEmpty() || aim.target().subtract(base.value()).abs().intValue() < 5) {
                continue;
            }
            var step = path.get(1 + random.nextInt(path.size() - 1));

            assertThat(Progress.of(aim, Development.of(base, step)).status())
                    .as("%s from %s in %s", aim, base, step)
                    .isLessThanOrEqualTo(ProgressStatus.SUBSTANTIAL);
        }
    }

    private static Aim anyAim(Random random, Good good) {
        return switch (random.nextInt(4)) {
            case 0 -> new Aim.Level(level(random), 2001 + random.nextInt(20), good);
            case 1 -> new Aim.YearlyChange(BigDecimal.valueOf(good == Good.HIGHER ? 2 : -2));
            case 2 -> new Aim.Bound(level(random), good);
            default -> new Aim.ReferenceBound(good);
        };
    }

    private static Development anyDevelopment(Random random) {
        return new Development(
                random.nextInt(10) == 0 ? null : new Measurement(2000, level(random)),
                new Measurement(2000 + random.nextInt(30), level(random)),
                level(random),
                level(random));
    }

    /** Mostly above zero, as figures are; at times zero or below. */
    private static BigDecimal level(Random random) {
        return random.nextInt(10) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(-500, 1000), 1);
    }

    private static BigDecimal step(Random random, Good good) {
        return BigDecimal.valueOf(good == Good.HIGHER ? random.nextInt(300) : -random.nextInt(300), 1);
    }

    private static Development with(Development development, BigDecimal step) {
        var newest = development.newest();
        return new Development(
                development.base(),
                newest == null
                        ? null
                        : new Measurement(newest.year(), newest.value().add(step)),
                development.baseReference(),
                development.newestReference());
    }

    private static Aim mirrored(Aim aim) {
        return switch (aim) {
            case Aim.Level level -> new Aim.Level(level.target().negate(), level.deadline(), mirrored(level.good()));
            case Aim.YearlyChange yearly -> new Aim.YearlyChange(yearly.change().negate());
            case Aim.Bound bound -> new Aim.Bound(bound.level().negate(), mirrored(bound.good()));
            case Aim.ReferenceBound bound -> new Aim.ReferenceBound(mirrored(bound.good()));
            case Aim.Parity parity -> parity;
        };
    }

    private static Good mirrored(Good good) {
        return good == Good.HIGHER ? Good.LOWER : Good.HIGHER;
    }

    private static Development mirrored(Development development) {
        return new Development(
                mirrored(development.base()),
                mirrored(development.newest()),
                negated(development.baseReference()),
                negated(development.newestReference()));
    }

    private static @Nullable Measurement mirrored(@Nullable Measurement measurement) {
        return measurement == null
                ? null
                : new Measurement(measurement.year(), measurement.value().negate());
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal value) {
        return value == null ? null : value.negate();
    }
}
