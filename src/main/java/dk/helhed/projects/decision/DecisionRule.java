package dk.helhed.projects.decision;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.life.TransitionRule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** No effort ends, or goes on after its time, without a decision about it. */
@Component
class DecisionRule implements TransitionRule {

    private final DecisionRepository repository;

    DecisionRule(DecisionRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean concerns(Transition transition) {
        return Conclusion.of(transition).isPresent();
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        return Conclusion.of(transition)
                .filter(conclusion -> !repository.isOnFile(effort.id(), conclusion))
                .map(conclusion -> Objection.of("/beslutning/ny?til=" + conclusion.code(), "effort.decision.missing"))
                .stream()
                .toList();
    }
}
