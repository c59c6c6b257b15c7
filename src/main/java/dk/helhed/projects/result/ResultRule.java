package dk.helhed.projects.result;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.life.TransitionRule;
import dk.helhed.projects.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** No effort is called evaluated before each success criterion is judged. */
@Component
class ResultRule implements TransitionRule {

    private final Plans plans;
    private final Results results;

    ResultRule(Plans plans, Results results) {
        this.plans = plans;
        this.results = results;
    }

    @Override
    public boolean concerns(Transition transition) {
        return transition == Transition.EVALUATE;
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        var found = results.of(effort, plans.of(effort), today);
        return Judged.obstacles(found, results.runningSince(effort).orElse(null));
    }
}
