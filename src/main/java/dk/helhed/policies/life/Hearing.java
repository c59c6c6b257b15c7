package dk.helhed.policies.life;

import java.time.LocalDate;

/**
 * A public hearing.
 *
 * @param number of the step that began it
 * @param until the last day to be heard
 */
public record Hearing(int number, LocalDate until) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
