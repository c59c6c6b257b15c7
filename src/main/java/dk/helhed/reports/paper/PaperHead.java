package dk.helhed.reports.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a paper.
 *
 * @param meeting the day on which the committee meets; null while it is not known
 * @param agenda the item on the agenda; may be empty
 * @param closed whether it is treated behind closed doors
 */
public record PaperHead(
        String title, String committee, @Nullable LocalDate meeting, String agenda, ItemKind kind, boolean closed) {}
