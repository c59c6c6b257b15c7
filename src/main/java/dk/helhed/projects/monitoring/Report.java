package dk.helhed.projects.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a project in a quarter. Everybody may read it, so it names nobody.
 *
 * @param reason in words; may be empty on green, and where an older list gave none
 * @param plan what is done about it; null if nothing is planned, which red does not allow except in an older list
 */
public record Report(Color color, String reason, @Nullable Plan plan) {

    /**
     * A plan of action.
     *
     * @param who does it, in words
     * @param by the last day
     */
    public record Plan(String what, String who, LocalDate by) {}
}
