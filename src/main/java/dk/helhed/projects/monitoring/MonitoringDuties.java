package dk.helhed.projects.monitoring;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Answerable;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.monitoring.Demand.Of;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What quarterly monitoring wants of people: reports and plans of those who manage projects, contact of those who look after the
 * pools of the department, and the proposal to the committee of its secretary.
 */
@Component
class MonitoringDuties implements DutyKind {

    private final Quarters quarters;
    private final Access access;
    private final Texts texts;

    MonitoringDuties(Quarters quarters, Access access, Texts texts) {
        this.quarters = quarters;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var answerable = Answerable.of(actor, access, List.of(QuartersController.POOLS, Efforts.DECIDE));
        return quarters.demanding(answerable).stream()
                .flatMap(project -> duties(project, roles(answerable, project), language, today))
                .toList();
    }

    private static Set<Of> roles(Answerable answerable, Monitored project) {
        var roles = EnumSet.noneOf(Of.class);
        if (answerable.isManager(project.place())) {
            roles.add(Of.MANAGER);
        }
        if (answerable.reaches(QuartersController.POOLS, project.place())) {
            roles.add(Of.POOL_OWNER);
        }
        if (answerable.reaches(Efforts.DECIDE, project.place())) {
            roles.add(Of.COMMITTEE);
        }
        return roles;
    }

    private Stream<Duty> duties(Monitored project, Set<Of> roles, Language language, LocalDate today) {
        return quarters.standing(project).demands().stream()
                .flatMap(demand -> roles.stream()
                        .filter(demand.kind()::concerns)
                        .limit(1)
                        .map(role -> duty(project, demand, role, language, today)));
    }

    private Duty duty(Monitored project, Demand demand, Of role, Language language, LocalDate today) {
        var by = demand.by();
        return new Duty(
                texts.text(language, "monitoring.duty." + task(demand, role), project.title()),
                QuarterWords.sentence(texts, language, demand),
                by,
                role == Of.MANAGER || isForOthers(demand)
                        ? QuarterWords.path(project.path(), demand)
                        : project.path() + "/kvartaler",
                by == null ? Urgency.SOON : Urgency.on(today, by));
    }

    /** Whether it is done by somebody else than the manager. */
    private static boolean isForOthers(Demand demand) {
        return demand.kind() == Demand.Kind.CONTACT || demand.kind() == Demand.Kind.COMMITTEE;
    }

    private static String task(Demand demand, Of role) {
        return switch (demand.kind()) {
            case COMMITTEE -> "committee";
            case CONTACT -> "contact";
            case PLAN_PASSED, PLAN_MISSING, PLAN -> role == Of.MANAGER ? "plan" : "ask-plan";
            case ESCALATED, MISSING, DUE -> role == Of.MANAGER ? "report" : "ask";
        };
    }
}
