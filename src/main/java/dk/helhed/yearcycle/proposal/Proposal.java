package dk.helhed.yearcycle.proposal;

import dk.helhed.access.Place;
import dk.helhed.projects.Evidence;
import dk.helhed.yearcycle.ThemeRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the budget to pay for.
 *
 * @param number what addresses and agendas know it by
 * @param version counts the changes, from 1
 * @param theme null if no followed policy covers it
 * @param costs by year and payer
 * @param expectations by indicator and year
 * @param signals that it answers
 * @param budgetYear the first year that the budget pays for it
 * @param unit that answers for it, in the room access
 * @param author who began it; null if the program did
 * @param sentOn the day it was last sent to the committee; null if never. From then on everybody may read it
 * @param treatment what the committee said after it was last sent; null if it has not yet
 * @param decision what was decided last; null if nothing is
 */
public record Proposal(
        UUID id,
        int number,
        int version,
        ProposalState state,
        @Nullable ThemeRef theme,
        String title,
        ProposalText text,
        Evidence evidence,
        List<CostLine> costs,
        List<Expectation> expectations,
        List<UUID> signals,
        int budgetYear,
        Opens opens,
        int unit,
        @Nullable UUID author,
        @Nullable LocalDate sentOn,
        Instant changedAt,
        @Nullable Treatment treatment,
        @Nullable BudgetDecision decision) {

    public Proposal {
        costs = List.copyOf(costs);
        expectations = List.copyOf(expectations);
        signals = List.copyOf(signals);
    }

    /** The path of its page. */
    public String path() {
        return "/forslag/" + number;
    }

    /** Where it belongs: the unit that answers, and whoever began it. */
    public Place place() {
        return new Place(unit, author);
    }

    /** Whether everybody may read what it says now: it is sent, and not back with whoever writes it. */
    public boolean isPublic() {
        return sentOn != null && state != ProposalState.DRAFT;
    }

    /** All that is written in it. */
    public Content content() {
        return new Content(theme, title, text, evidence, costs, expectations, budgetYear, opens, unit);
    }

    /** What it costs, by year and payer, as reckoning asks for it. */
    public Economy economy() {
        return new Economy(costs);
    }

    /** What the municipality shall pay in the budget year: as decided, else as proposed. */
    public Sum claim() {
        var decided = decision;
        if (state.isDecided() && decided != null) {
            return new Sum(decided.granted().get(budgetYear), 0);
        }
        return wanted();
    }

    /** What the municipality shall pay in the budget year as proposed; not known as long as no cost is written. */
    public Sum wanted() {
        return costs.isEmpty() ? Sum.UNKNOWN : economy().of(budgetYear, Payer.MUNICIPALITY);
    }
}
