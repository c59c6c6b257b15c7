package dk.helhed.projects.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for money for an effort.
 *
 * @param version counts the changes, from 1
 * @param round how often it was sent; 0 for one that never was
 * @param sentAt when it was sent last; null if it never was
 * @param verdict null until it is decided
 */
public record Application(
        UUID id,
        UUID effort,
        int version,
        ApplicationState state,
        Answers answers,
        int round,
        @Nullable Instant sentAt,
        @Nullable Verdict verdict) {

    /** The path of its page. */
    public String path() {
        return "/ansoegning/" + id;
    }

    /** The path of a page of its form. */
    public String path(Step step) {
        return path() + "/skriv/" + step.path();
    }
}
