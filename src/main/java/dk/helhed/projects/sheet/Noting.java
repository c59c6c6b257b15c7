package dk.helhed.projects.sheet;

import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what all parts of the room have to say about an effort today. */
@Component
class Noting {

    private final List<EffortNotes> parts;
    private final Clock clock;

    Noting(List<EffortNotes> parts, Clock clock) {
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /** The most urgent first. */
    List<EffortNote> of(Effort effort, boolean mayEdit, Page page) {
        var today = LocalDate.now(clock);
        return parts.stream()
                .flatMap(part -> part.of(effort, mayEdit, today, page).stream())
                .sorted(Comparator.comparing(EffortNote::kind).reversed())
                .toList();
    }
}
