package dk.helhed.policies.owed;

import dk.helhed.barometer.NextFigures;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.reference.Period;
import dk.helhed.statistics.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What whoever answers for an effect goal owes it on a day. */
sealed interface Owed {

    /** How long before its deadline a target is remembered. */
    int MONTHS_BEFORE = 6;

    /** There is no figure at all. */
    record NoFigure() implements Owed {}

    /**
     * The newest figure is older than it ought to be.
     *
     * @param about the time of the newest
     * @param by when there ought to have been another
     */
    record OldFigure(@Nullable Period about, LocalDate by) implements Owed {}

    /** The deadline is near, or it has passed and the target is not achieved. */
    record Deadline(LocalDate by) implements Owed {}

    static List<Owed> of(EffectReading reading, NextFigures next, LocalDate today) {
        return Stream.concat(figure(reading, next, today).stream(), deadline(reading, today).stream())
                .toList();
    }

    private static Optional<Owed> figure(EffectReading reading, NextFigures next, LocalDate today) {
        var indicator = reading.indicator();
        var newest = reading.newest();
        return indicator == null || newest == null
                ? Optional.of(new NoFigure())
                : next.missed(indicator, newest, today).map(by -> new OldFigure(newest.period(), by));
    }

    private static Optional<Owed> deadline(EffectReading reading, LocalDate today) {
        if (!(reading.effect().aim() instanceof Aim.Target target)
                || reading.status() == ProgressStatus.TARGET_ACHIEVED) {
            return Optional.empty();
        }
        var last = target.deadline().last();
        return last.isAfter(today.plusMonths(MONTHS_BEFORE)) ? Optional.empty() : Optional.of(new Deadline(last));
    }
}
