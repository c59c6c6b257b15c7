package dk.helhed.projects.life;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Tab;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** No effort is called granted, or goes on after a decision, without money for it. */
@Component
class FundingRule implements TransitionRule {

    private final FundingRepository funding;

    FundingRule(FundingRepository funding) {
        this.funding = funding;
    }

    @Override
    public boolean concerns(Transition transition) {
        return transition == Transition.FUND || transition == Transition.RESUME;
    }

    @Override
    public List<Objection> obstacles(Effort effort, Transition transition, LocalDate today) {
        var money = Tab.MONEY.path(effort).substring(effort.path().length());
        if (transition == Transition.FUND) {
            return funding.isGranted(effort.id()) ? List.of() : List.of(Objection.of(money, "effort.life.not-granted"));
        }
        var until = effort.money().fundedUntil();
        if (until == null) {
            return effort.sheet().kind() == Kind.OPERATION
                    ? List.of()
                    : List.of(Objection.of(money, "effort.life.no-end"));
        }
        return until.isAfter(today) ? List.of() : List.of(Objection.of(money, "effort.life.money-ended"));
    }
}
