package dk.helhed.reports.paper;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes papers, sends them, and keeps what was decided. Whether somebody may is asked before. */
@Service
@Transactional
class PaperChanges {

    static final String KIND = "paper";

    private final PaperRepository repository;
    private final PartRepository parts;
    private final Filling filling;
    private final AuditLog log;
    private final Clock clock;

    PaperChanges(PaperRepository repository, PartRepository parts, Filling filling, AuditLog log, Clock clock) {
        this.repository = repository;
        this.parts = parts;
        this.filling = filling;
        this.log = log;
        this.clock = clock;
    }

    /** Makes a paper from a template and answers its number. */
    int make(PaperTemplate template, PaperHead head, Origin origin) {
        var id = UUID.randomUUID();
        var sections = template.filled(filling.values(origin, head));
        var number = repository.add(id, template.id(), head, origin, sections, clock.instant());
        log.changed(KIND, id.toString(), null, logged(head));
        return number;
    }

    /** Changes a paper that is not sent. */
    Outcome<Paper> change(Paper paper, int version, PaperHead head, List<PaperSection> sections) {
        if (!repository.change(paper.id(), version, head, sections, clock.instant())) {
            return Outcome.refused("", paper.isSent() ? "paper.sent-already" : "paper.meanwhile");
        }
        log.changed(KIND, paper.id().toString(), logged(paper.head()), logged(head));
        return new Outcome.Done<>(paper);
    }

    /** Sends a paper to its committee. From then on it cannot be changed. */
    Outcome<Paper> send(Paper paper, int version) {
        var today = LocalDate.now(clock);
        var meeting = paper.head().meeting();
        if (paper.isSent()) {
            return Outcome.refused("", "paper.sent-already");
        }
        if (meeting == null) {
            return Outcome.refused("", "paper.send.meeting");
        }
        if (meeting.isBefore(today)) {
            return Outcome.refused("", "paper.send.past");
        }
        var empty = paper.sections().stream()
                .filter(section -> section.text().isEmpty())
                .map(PaperSection::heading)
                .toList();
        if (!empty.isEmpty()) {
            return Outcome.refused("", "paper.send.empty", String.join(", ", empty));
        }
        if (!repository.send(paper.id(), version, today, clock.instant())) {
            return Outcome.refused("", "paper.meanwhile");
        }
        log.changed(KIND, paper.id().toString(), Map.of("sent", false), Map.of("sent", true));
        return new Outcome.Done<>(paper);
    }

    /** Notes what the committee decided; a later note corrects the earlier one, which is kept. */
    Outcome<Paper> rule(Paper paper, LocalDate on, String text) {
        if (!paper.isSent()) {
            return Outcome.refused("", "paper.ruling.unsent");
        }
        if (paper.sentOn() != null && on.isBefore(paper.sentOn())) {
            return Outcome.refused("on", "paper.ruling.before");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return Outcome.refused("on", "paper.ruling.future");
        }
        parts.add(paper.id(), new Ruling(on, text, clock.instant()));
        var before = paper.ruling().map(ruling -> Map.of("day", ruling.on().toString()));
        log.changed(KIND, paper.id().toString(), before.orElse(null), Map.of("day", on.toString()));
        return new Outcome.Done<>(paper);
    }

    private static Map<String, Object> logged(PaperHead head) {
        return Map.of(
                "title", head.title(),
                "committee", head.committee(),
                "meeting", Objects.toString(head.meeting(), ""),
                "closed", head.closed());
    }
}
