package dk.helhed.projects.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee or the council decided about an effort. Never changed: a correction is a new one that replaces it.
 *
 * @param body who decided
 * @param agenda the item on the agenda
 * @param link to the minutes; empty if there is none
 * @param funding lasting money
 * @param until the last day of an extension; null if it is none
 * @param replaces the decision that it corrects; null if it corrects none
 * @param replaced whether a later one corrects it
 */
public record Decision(
        UUID id,
        Conclusion conclusion,
        String body,
        String agenda,
        String link,
        LocalDate on,
        String reasons,
        Funding funding,
        @Nullable LocalDate until,
        @Nullable UUID replaces,
        boolean replaced,
        Instant recordedAt) {

    /**
     * Money that goes on.
     *
     * @param yearly kroner a year; null if not known
     * @param payer empty if not known
     */
    public record Funding(@Nullable BigDecimal yearly, String payer) {}
}
