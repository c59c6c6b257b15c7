package dk.helhed.policies.chain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.helhed.access.Actor;
import dk.helhed.access.owner.Owned;
import dk.helhed.access.owner.Owners;
import dk.helhed.pages.Language;
import dk.helhed.policies.EffortSource;
import dk.helhed.policies.Policy;
import dk.helhed.policies.decision.Decisions;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.progress.EffectGoals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what hangs on the goals of a policy: one query for each kind of thing, whatever their number. */
@Service
@Transactional(readOnly = true)
public class Chains {

    private final EffectGoals effectGoals;
    private final Decisions decisions;
    private final Owners owners;
    private final List<EffortSource> sources;

    Chains(EffectGoals effectGoals, Decisions decisions, Owners owners, List<EffortSource> sources) {
        this.effectGoals = effectGoals;
        this.decisions = decisions;
        this.owners = owners;
        this.sources = List.copyOf(sources);
    }

    /** All that hangs on the policy's goals, with the figures known on the day. */
    public Links of(Policy policy, LocalDate asOf) {
        var prefix = OwnedGoals.id(policy.id(), "");
        var owned = owners.withLivingOwner(OwnedGoals.KIND).stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .collect(toUnmodifiableSet());
        var efforts = sources.stream()
                .flatMap(source -> source.workingOn(policy.id()).stream())
                .toList();
        return new Links(policy, effectGoals.read(policy, asOf), efforts, decisions.of(policy), owned);
    }

    /** Who answers for a goal or effect goal, as the actor may see it; empty if it is not a thing that people own. */
    public Optional<Owned> owned(Actor actor, Policy policy, PolicyItem item, Language language) {
        return actor.holds(Owners.READ)
                ? owners.find(actor, OwnedGoals.KIND, OwnedGoals.id(policy.id(), item.key()), language)
                : Optional.empty();
    }
}
