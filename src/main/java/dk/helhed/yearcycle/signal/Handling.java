package dk.helhed.yearcycle.signal;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.Reach;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.OwnedIndicators;
import dk.helhed.policies.chain.OwnedGoals;
import dk.helhed.yearcycle.Cycle;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about signals: those who answer for the thing, and those who handle all of them. */
@Service
@Transactional
public class Handling {

    private final Signals signals;
    private final Steps steps;
    private final Owners owners;

    Handling(Signals signals, Steps steps, Owners owners) {
        this.signals = signals;
        this.steps = steps;
        this.owners = owners;
    }

    /** Whether the actor may take it up and explain it. */
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Signal signal) {
        return !of(actor, List.of(signal)).isEmpty();
    }

    /** Those of the signals that the actor may take up and explain. */
    @Transactional(readOnly = true)
    public List<Signal> of(Actor actor, List<Signal> some) {
        if (handlesAll(actor)) {
            return some;
        }
        return actor.holds(Cycle.SIGNALS) ? owned(actor, some) : List.of();
    }

    /** Those of the signals that are about something the actor answers for. */
    @Transactional(readOnly = true)
    public List<Signal> owned(Actor actor, List<Signal> some) {
        var things = new HashMap<Subject.Kind, Set<String>>();
        return some.stream()
                .filter(signal -> things.computeIfAbsent(signal.subject().kind(), kind -> owned(actor, kind))
                        .contains(signal.subject().thing()))
                .toList();
    }

    /** Whether the actor handles the signals of everybody. */
    public static boolean handlesAll(Actor actor) {
        return actor.holds(Cycle.SIGNALS, Reach.ALL);
    }

    private Set<String> owned(Actor actor, Subject.Kind kind) {
        return switch (kind) {
            case INDICATOR -> owners.ownedBy(actor, OwnedIndicators.KIND);
            case EFFECT_GOAL -> owners.ownedBy(actor, OwnedGoals.KIND);
            case PROJECT -> Set.of();
        };
    }

    /**
     * Takes a step that people take. Whether the actor may is asked before.
     *
     * @param version of the signal that the actor has seen
     * @param words why; must be there where it is explained
     */
    public Outcome<Signal> take(Signal signal, Transition transition, int version, String words) {
        if (version != signal.version()) {
            return Outcome.refused("", "signal.changed-meanwhile");
        }
        if (transition == Transition.EXPLAIN && words.isBlank()) {
            return Outcome.refused("reason", "signal.reason.missing");
        }
        return steps.take(signal, transition, words, null)
                ? new Outcome.Done<>(signals.find(signal.id()).orElseThrow())
                : Outcome.refused("", "signal.changed-meanwhile");
    }
}
