package dk.helhed.projects.application;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.ProjectSettings;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.life.TransitionRule;
import dk.helhed.projects.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the medium size on, an application is sent only with a complete evaluation plan. */
@Component
class PlanDemandRule implements TransitionRule {

    private final ApplicationRepository repository;
    private final Plans plans;
    private final ProjectSettings settings;

    PlanDemandRule(ApplicationRepository repository, Plans plans, ProjectSettings settings) {
        this.repository = repository;
        this.plans = plans;
        this.settings = settings;
    }

    @Override
    public boolean concerns(Transition transition) {
        return transition == Transition.APPLY;
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        var demanded = repository
                .latest(effort.id())
                .filter(application -> Size.of(application.answers().ask().amount(), settings) != Size.SMALL);
        return demanded.isEmpty()
                ? List.of()
                : plans.missing(effort).stream()
                        .map(missing -> missing.objection())
                        .map(objection -> new Objection("", objection.key(), objection.arguments()))
                        .toList();
    }
}
