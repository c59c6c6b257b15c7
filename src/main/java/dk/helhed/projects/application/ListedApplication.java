package dk.helhed.projects.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as a list shows it.
 *
 * @param title of its effort
 * @param pool its name; null for the municipality's own funds
 * @param deadline of the pool; null if there is none
 * @param amount kroner; null if it is not answered
 * @param granted kroner; null if nothing is
 * @param sentAt null for one that was never sent
 * @param reviews how many have judged it
 * @param part what whoever asks has done about it
 */
public record ListedApplication(
        UUID id,
        String title,
        @Nullable String pool,
        @Nullable LocalDate deadline,
        @Nullable BigDecimal amount,
        ApplicationState state,
        @Nullable BigDecimal granted,
        @Nullable Instant sentAt,
        int reviews,
        Part part) {

    /** What somebody has done about an application. */
    public enum Part implements dk.helhed.forms.Coded {
        NONE,
        SENT,
        CONFLICT,
        /** It is for the person's own effort. */
        OWN;

        @Override
        public String key() {
            return "application.part." + code();
        }
    }

    /** The path of its page. */
    public String path() {
        return "/ansoegning/" + id;
    }
}
