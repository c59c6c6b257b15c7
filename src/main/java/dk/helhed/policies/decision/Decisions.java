package dk.helhed.policies.decision;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            objections.add(Objection.of("on", "policy.decision.on"));
        }
        var decision = new Decision(
                UUID.randomUUID(),
                item,
                on == null ? LocalDate.now(clock) : on,
                FreeText.line(body),
                agenda.isBlank() ? null : FreeText.line(agenda),
                FreeText.paragraphs(text));
        check("body", decision.body(), LONGEST_LINE, objections);
        check("text", decision.text(), LONGEST, objections);
        Optional.ofNullable(decision.agenda())
                .flatMap(line -> FreeText.objection("agenda", line, LONGEST_LINE))
                .ifPresent(objections::add);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        repository.add(policy.id(), decision, clock.instant());
        log.changed(
                "policy", policy.id(), null, Map.of("decision", decision.id().toString()));
        return new Outcome.Done<>(decision);
    }

    private static void check(String field, String text, int longest, List<Objection> objections) {
        if (text.isEmpty()) {
            objections.add(Objection.of(field, "policy.decision." + field));
        } else {
            FreeText.objection(field, text, longest).ifPresent(objections::add);
        }
    }
}
