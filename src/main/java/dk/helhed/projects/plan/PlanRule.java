package dk.helhed.projects.plan;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.life.TransitionRule;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nothing begins, and nothing goes on, without a complete evaluation plan. */
@Component
class PlanRule implements TransitionRule {

    private final Plans plans;

    PlanRule(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean concerns(Transition transition) {
        return transition == Transition.START || transition == Transition.RESUME;
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        return plans.missing(effort).stream().map(Missing::objection).toList();
    }
}
