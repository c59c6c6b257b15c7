package dk.helhed.policies.decision;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.policies.Policy;
import dk.helhed.reference.PersonalNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been decided about policies and their items. */
@Service
@Transactional
public class Decisions {

    static final int LONGEST = 2_000;
    static final int LONGEST_LINE = 200;

    private final DecisionRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Decisions(DecisionRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** Those about the policy and its items, the newest first. One query. */
    @Transactional(readOnly = true)
    public List<Decision> of(Policy policy) {
        return repository.of(policy.id());
    }

    /**
     * Notes a decision.
     *
     * @param item key of what it is about; null for the whole policy
     * @param on null if what was typed is no date
     */
    public Outcome<Decision> note(
            Policy policy, @Nullable String item, @Nullable LocalDate on, String body, String agenda, String text) {
        var objections = new ArrayList<Objection>();
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            objections.add(new Objection("on", "policy.decision.on", List.of()));
        }
        line("body", body, true, objections);
        line("agenda", agenda, false, objections);
        if (text.isBlank() || text.length() > LONGEST) {
            objections.add(new Objection("text", "policy.decision.text", List.of(LONGEST)));
        } else if (PersonalNumber.standsIn(text)) {
            objections.add(new Objection("text", "hearing.personal-number", List.of()));
        }
        if (on == null || !objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        var decision = new Decision(
                UUID.randomUUID(), item, on, body.strip(), agenda.isBlank() ? null : agenda.strip(), text.strip());
        repository.add(policy.id(), decision, clock.instant());
        log.changed(
                "policy", policy.id(), null, Map.of("decision", decision.id().toString()));
        return new Outcome.Done<>(decision);
    }

    private static void line(String field, String text, boolean needed, List<Objection> objections) {
        if ((needed && text.isBlank()) || text.length() > LONGEST_LINE) {
            objections.add(new Objection(field, "policy.decision." + field, List.of(LONGEST_LINE)));
        }
    }
}
