package dk.helhed.projects.application;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.ProjectSettings;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.life.TransitionRule;
import dk.helhed.projects.pool.Pools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the application puts in the way of its effort: it must be complete for its size and in time to be sent, and what becomes of
 * it is done on its own pages.
 *
 * <p>Those pages change the application first and then let the phase follow, in one transaction. So whoever takes the transition
 * without them is told where to go.
 */
@Component
class ApplicationRule implements TransitionRule {

    /** The objection to a transition that is taken without the application. */
    private static final String ELSEWHERE = "application.rule.elsewhere";

    private static final Set<Transition> CONCERNED =
            EnumSet.of(Transition.APPLY, Transition.TAKE_BACK, Transition.GRANT, Transition.REFUSE);

    private final ApplicationRepository repository;
    private final Pools pools;
    private final ProjectSettings settings;

    ApplicationRule(ApplicationRepository repository, Pools pools, ProjectSettings settings) {
        this.repository = repository;
        this.pools = pools;
        this.settings = settings;
    }

    /** What stands in the way, for a page of the application itself. */
    static List<Objection> withoutWay(List<Objection> obstacles) {
        return obstacles.stream().filter(one -> !one.key().equals(ELSEWHERE)).toList();
    }

    @Override
    public boolean concerns(Transition transition) {
        return CONCERNED.contains(transition);
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        var application = repository.latest(effort.id());
        if (transition == Transition.APPLY) {
            return application
                    .map(found -> toApply(found, today))
                    .orElseGet(() -> List.of(Objection.of("", "application.rule.none")));
        }
        return application
                .filter(found -> found.state() == ApplicationState.SENT)
                .map(found -> List.of(Objection.of("", ELSEWHERE)))
                .orElseGet(List::of);
    }

    private List<Objection> toApply(Application application, LocalDate today) {
        if (application.state().isDecided()) {
            return List.of(Objection.of("", "application.rule.none"));
        }
        var obstacles = new ArrayList<Objection>();
        var answers = application.answers();
        Demand.missing(answers, Size.of(answers.ask().amount(), settings))
                .forEach(demand -> obstacles.add(Objection.of("", demand.missingKey())));
        Optional.ofNullable(answers.ask().pool())
                .flatMap(pools::find)
                .ifPresent(pool -> obstacles.addAll(PoolLimits.objections(pool, answers.ask(), today)));
        if (application.state() == ApplicationState.DRAFT) {
            obstacles.add(Objection.of("", ELSEWHERE));
        }
        return obstacles;
    }
}
