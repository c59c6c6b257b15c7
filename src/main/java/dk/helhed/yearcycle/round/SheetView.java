package dk.helhed.yearcycle.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its page shows it.
 *
 * @param theme its name
 * @param unit the name of the unit that answers; empty if there is none
 * @param writer the name of the unit that it was passed on to; empty if to none
 * @param before what the committee answered last; null if it never has
 * @param sent what was last sent of this sheet; null if nothing was
 */
public record SheetView(
        Round round,
        Sheet sheet,
        Standing standing,
        String theme,
        String unit,
        String writer,
        @Nullable Answer before,
        @Nullable Answer sent,
        List<GoalStanding> goals,
        List<NamedStep> steps) {

    public SheetView {
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
    }

    /** What has happened to the sheet, and the name of the unit it went to; empty if to none. */
    public record NamedStep(SheetStep step, String unit) {}

    /** Whether it can be written now. */
    public boolean isOpen() {
        return sheet.state() == SheetState.DRAFT && round.state() != RoundState.ENDED;
    }

    /** Whether it can be opened again. */
    public boolean canBeReopened() {
        return sheet.state() != SheetState.DRAFT && round.state() != RoundState.ENDED;
    }
}
