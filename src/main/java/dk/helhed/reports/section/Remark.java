package dk.helhed.reports.section;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a section in the review.
 *
 * @param section key of the section
 * @param writer their name, for staff
 * @param settledAt when it was settled; null while it stands open
 * @param settler the name of whoever settled it; empty while it stands open
 */
public record Remark(
        UUID id,
        String section,
        String text,
        Instant writtenAt,
        String writer,
        @Nullable Instant settledAt,
        String settler) {

    public boolean isOpen() {
        return settledAt == null;
    }
}
