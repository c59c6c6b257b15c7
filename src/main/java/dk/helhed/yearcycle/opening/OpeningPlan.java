package dk.helhed.yearcycle.opening;

import dk.helhed.access.Outcome;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.Sheet.Partners;
import dk.helhed.projects.Sheet.Responsible;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.Sheet.Target;
import dk.helhed.projects.Sheet.Where;
import dk.helhed.reference.Area;
import dk.helhed.yearcycle.Home;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.proposal.BudgetDecision;
import dk.helhed.yearcycle.proposal.Opens;
import dk.helhed.yearcycle.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a decision makes of the project bank, before it does. */
@Component
class OpeningPlan {

    private final Home home;
    private final Themes themes;
    private final Efforts efforts;
    private final OpeningParts parts;

    OpeningPlan(Home home, Themes themes, Efforts efforts, OpeningParts parts) {
        this.home = home;
        this.themes = themes;
        this.efforts = efforts;
        this.parts = parts;
    }

    /** What it makes, or why nothing can be made of it. */
    Outcome<Opening> of(Proposal proposal) {
        var decision = proposal.decision();
        if (decision == null || !proposal.state().isGranted()) {
            return Outcome.refused("", "proposal.open.undecided");
        }
        if (decision.effort() != null) {
            return Outcome.refused("", "proposal.open.twice");
        }
        return proposal.opens().kind() == Opens.Kind.CHANGE ? change(proposal, decision) : project(proposal, decision);
    }

    private Outcome<Opening> change(Proposal proposal, BudgetDecision decision) {
        return Optional.ofNullable(proposal.opens().effort())
                .flatMap(efforts::find)
                .<Outcome<Opening>>map(effort -> new Outcome.Done<>(with(effort, effort.sheet(), proposal, decision)))
                .orElseGet(() -> Outcome.refused("", "proposal.open.no-effort"));
    }

    private Outcome<Opening> project(Proposal proposal, BudgetDecision decision) {
        return home.municipality()
                .<Outcome<Opening>>map(
                        area -> new Outcome.Done<>(with(null, sheet(proposal, decision, area), proposal, decision)))
                .orElseGet(() -> Outcome.refused("", "proposal.open.no-municipality"));
    }

    private Opening with(@Nullable Effort existing, Sheet sheet, Proposal proposal, BudgetDecision decision) {
        return new Opening(existing, sheet, parts.sources(proposal, decision), parts.criteria(proposal));
    }

    private Sheet sheet(Proposal proposal, BudgetDecision decision, Area area) {
        var goals = Optional.ofNullable(proposal.theme()).flatMap(themes::find).stream()
                .flatMap(theme -> OpeningParts.goals(theme, proposal))
                .toList();
        return new Sheet(
                Kind.PROJECT,
                proposal.title(),
                proposal.text().proposed(),
                goals,
                new Target(proposal.text().target(), null),
                new Where(area, ""),
                new Responsible(proposal.unit(), null, ""),
                Partners.NONE,
                List.of(),
                span(proposal, decision),
                List.of(),
                true);
    }

    /** From the first to the last year with money, else the budget year. */
    private static Span span(Proposal proposal, BudgetDecision decision) {
        return OpeningParts.years(proposal, decision)
                .map(years -> new Span(OpeningParts.first(years.first()), OpeningParts.last(years.last())))
                .orElseGet(() ->
                        new Span(OpeningParts.first(proposal.budgetYear()), OpeningParts.last(proposal.budgetYear())));
    }
}
