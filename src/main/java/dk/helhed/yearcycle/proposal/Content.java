package dk.helhed.yearcycle.proposal;

import dk.helhed.projects.Evidence;
import dk.helhed.yearcycle.ThemeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is written in a proposal, whatever has become of it.
 *
 * @param theme null if no followed policy covers it
 * @param budgetYear the first year that the budget pays for it
 * @param unit that answers for it, in the room access
 */
public record Content(
        @Nullable ThemeRef theme,
        String title,
        ProposalText text,
        Evidence evidence,
        List<CostLine> costs,
        List<Expectation> expectations,
        int budgetYear,
        Opens opens,
        int unit) {

    public Content {
        costs = List.copyOf(costs);
        expectations = List.copyOf(expectations);
    }
}
