package dk.helhed.projects.cliff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule of the watch: twelve, nine and six months before the last day with money somebody is told, as long as nothing is
 * decided.
 *
 * <p>Months are those of the calendar. Where the earlier month is shorter, its last day counts, so six months before 31 August is
 * the last day of February.
 */
public final class CliffWatch {

    private CliffWatch() {}

    /** The stage of a project on the day; empty if its money lasts for more than twelve months. */
    public static Optional<Stage> stage(LocalDate today, LocalDate fundedUntil) {
        return Stream.of(Stage.values())
                .filter(stage -> !today.isBefore(reachedOn(stage, fundedUntil)))
                .findFirst();
    }

    /** The day on which the stage begins; that of what is past is the day after the last with money. */
    public static LocalDate reachedOn(Stage stage, LocalDate fundedUntil) {
        return stage == Stage.PAST ? fundedUntil.plusDays(1) : fundedUntil.minusMonths(stage.months());
    }

    /** The last day on which the money may end for a project to be watched on the day. */
    static LocalDate horizon(LocalDate today) {
        var furthest = today.plusMonths(Stage.MONTHS_12.months());
        // The end of February lies twelve months before the last days of a February that is longer.
        return stage(today, furthest.plusDays(1)).isPresent() ? furthest.plusDays(1) : furthest;
    }
}
