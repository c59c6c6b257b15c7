package dk.helhed.yearcycle.taskforce;

import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that several departments have agreed to do together.
 *
 * @param number what its address knows it by
 * @param version counts the changes, from 1
 * @param unit where it is done from
 * @param departments all that take part, two or more
 * @param owner who answers for it
 * @param ownerName empty unless whoever asks is signed in
 * @param ownerGone the first day the owner was gone; null while the owner is here
 * @param due the last day
 * @param themes in the order of the policies; may be empty
 * @param signal what it comes from; null if not from a signal
 * @param proposal the number of what it comes from; null if not from a proposal
 * @param result what came of it, or why it was called off; empty while it is open
 * @param endedOn when it was done or called off; null while it is open
 */
public record Action(
        UUID id,
        int number,
        int version,
        String title,
        String purpose,
        int unit,
        List<Integer> departments,
        UUID owner,
        String ownerName,
        @Nullable LocalDate ownerGone,
        LocalDate due,
        List<ThemeRef> themes,
        @Nullable UUID signal,
        @Nullable Integer proposal,
        ActionState state,
        String result,
        @Nullable LocalDate endedOn) {

    public Action {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
    }

    /** Whether it is neither done nor called off. */
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** How many days the last day is past; 0 if it is not, or nothing is awaited any more. */
    public int daysLate(LocalDate today) {
        return isOpen() && today.isAfter(due) ? Math.toIntExact(today.toEpochDay() - due.toEpochDay()) : 0;
    }

    /** Whether it waits although its last day is past. */
    public boolean isLate(LocalDate today) {
        return daysLate(today) > 0;
    }

    /** The path of its page. */
    public String path() {
        return "/taskforce/" + number;
    }
}
