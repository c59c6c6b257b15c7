package dk.helhed.policies.progress;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.statistics.ProgressStatus;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statuses that people set in place of computed ones, always with a reason and a name. */
@Service
@Transactional
public class Overrides {

    /** To set a status in place of the computed one. */
    public static final String OVERRIDE = "policies.override";

    static final int LONGEST = 1_000;

    private final OverrideRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Overrides(OverrideRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** Those that stand and those that have ended, the newest first. */
    @Transactional(readOnly = true)
    public List<StatusOverride> of(Policy policy) {
        return repository.of(policy.id());
    }

    /**
     * Sets the status of an effect goal.
     *
     * @param status its name
     */
    public Outcome<StatusOverride> set(Actor actor, Policy policy, EffectGoal effect, String status, String typed) {
        var reason = FreeText.paragraphs(typed);
        var chosen = Arrays.stream(ProgressStatus.values())
                .filter(word -> word.name().equals(status))
                .findFirst();
        if (chosen.isEmpty()) {
            return Outcome.refused("status", "policy.override.status");
        }
        if (reason.isEmpty()) {
            return Outcome.refused("reason", "policy.override.reason");
        }
        var problem = FreeText.objection("reason", reason, LONGEST);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var override = new StatusOverride(
                UUID.randomUUID(), effect.key(), chosen.get(), reason, actor.name(), clock.instant(), null);
        repository.end(policy.id(), effect.key(), clock.instant());
        repository.add(policy.id(), override, actor.person());
        note(policy, effect, override.status().name());
        return new Outcome.Done<>(override);
    }

    /** Lets the computed status back. */
    public void withdraw(Policy policy, EffectGoal effect) {
        repository.end(policy.id(), effect.key(), clock.instant());
        note(policy, effect, "");
    }

    private void note(Policy policy, EffectGoal effect, String status) {
        log.changed("effect-goal", policy.id() + "." + effect.key(), null, Map.of("status", status));
    }
}
