package dk.helhed.yearcycle.council;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the council says and what the municipality answers. Whether somebody may is asked before. */
@Service
@Transactional
class StatementChanges {

    private static final String KIND = "council-statement";

    private final StatementWriter writer;
    private final AuditLog log;
    private final Clock clock;

    StatementChanges(StatementWriter writer, AuditLog log, Clock clock) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    UUID add(Actor actor, StatementContent content) {
        var id = UUID.randomUUID();
        writer.add(id, content, clock.instant(), actor.person());
        log.changed(KIND, id.toString(), null, logged(content));
        return id;
    }

    Outcome<Statement> correct(Statement before, int version, StatementContent content) {
        var answeredOn = before.answeredOn();
        if (answeredOn != null && answeredOn.isBefore(content.on())) {
            return Outcome.refused("on", "council.on.after-answer");
        }
        if (version != before.version() || !writer.correct(before.id(), version, content)) {
            return Outcome.refused("", "council.changed-meanwhile");
        }
        log.changed(KIND, before.id().toString(), logged(StatementContent.of(before)), logged(content));
        return new Outcome.Done<>(before);
    }

    Outcome<Statement> answer(Statement before, int version, StatementReading.Answer answer) {
        if (version != before.version() || !writer.answer(before.id(), version, answer.text(), answer.on())) {
            return Outcome.refused("", "council.changed-meanwhile");
        }
        log.changed(
                KIND,
                before.id().toString(),
                before.answer() == null ? Map.of() : Map.of("answer", before.answer()),
                Map.of("answer", answer.text(), "answeredOn", answer.on().toString()));
        return new Outcome.Done<>(before);
    }

    private static Map<String, String> logged(StatementContent content) {
        return Map.of(
                "subject",
                        content.subject().kind().code() + " "
                                + content.subject().id(),
                "title", content.title(),
                "on", content.on().toString(),
                "text", content.text());
    }
}
