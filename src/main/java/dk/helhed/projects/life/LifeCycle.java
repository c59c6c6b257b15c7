package dk.helhed.projects.life;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads efforts from phase to phase. The only way from one to another. */
@Service
@Transactional
public class LifeCycle {

    private final Efforts efforts;
    private final EffortChanges changes;
    private final Clock clock;
    private final List<TransitionRule> rules;

    LifeCycle(Efforts efforts, EffortChanges changes, Clock clock, List<TransitionRule> rules) {
        this.efforts = efforts;
        this.changes = changes;
        this.clock = clock;
        this.rules = List.copyOf(rules);
    }

    /** The transitions that whoever asks may take from here, whether something stands in the way or not. */
    @Transactional(readOnly = true)
    public List<Transition> open(Effort effort) {
        return Transition.from(effort.phase()).stream()
                .filter(transition -> efforts.may(transition.permission(), effort))
                .toList();
    }

    /** What stands in the way of a transition that begins here, item by item. */
    @Transactional(readOnly = true)
    public List<Objection> obstacles(Effort effort, Transition transition) {
        var today = LocalDate.now(clock);
        return rules.stream()
                .filter(rule -> rule.concerns(transition))
                .flatMap(rule -> rule.obstacles(effort, transition, today).stream())
                .toList();
    }

    /**
     * Takes a transition, or says what stands in the way. Whether somebody may is asked before.
     *
     * @param note why, in words that everybody may read; may be empty
     */
    public Outcome<Effort> take(Effort effort, Transition transition, String note) {
        if (!transition.beginsIn(effort.phase())) {
            return Outcome.refused("", "effort.transition.order");
        }
        var obstacles = obstacles(effort, transition);
        return obstacles.isEmpty() ? changes.enter(effort, transition.to(), note) : new Outcome.Refused<>(obstacles);
    }
}
