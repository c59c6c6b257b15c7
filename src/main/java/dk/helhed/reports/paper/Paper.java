package dk.helhed.reports.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee paper (indstilling).
 *
 * @param number what addresses know it by
 * @param rulings what was decided, the latest first: a later one corrects those before
 * @param sentOn the day it was sent to the committee; null while it is written on. From then on it is not changed
 * @param version counts the changes, from 1
 */
public record Paper(
        UUID id,
        int number,
        PaperHead head,
        Origin origin,
        List<PaperSection> sections,
        List<Annex> annexes,
        List<Ruling> rulings,
        @Nullable LocalDate sentOn,
        Instant changedAt,
        int version) {

    public Paper {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        rulings = List.copyOf(rulings);
    }

    /** The path of its page. */
    public String path() {
        return "/indstillinger/" + number;
    }

    public boolean isSent() {
        return sentOn != null;
    }

    /** Whether everybody may read it: it is sent, and treated in the open. */
    public boolean isPublic() {
        return isSent() && !head.closed();
    }

    /** What was decided; empty if nothing is yet. */
    public Optional<Ruling> ruling() {
        return rulings.stream().findFirst();
    }

    /** How far it has come. */
    public PaperState state() {
        return rulings.isEmpty() ? isSent() ? PaperState.SENT : PaperState.DRAFT : PaperState.DECIDED;
    }
}
