package dk.helhed.yearcycle.followup;

import dk.helhed.yearcycle.proposal.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adopted proposal, held against what came of it.
 *
 * @param due the day from which somebody shall say what came of it
 * @param held each expectation, in the order of the proposal
 * @param conclusion null if nobody has concluded yet
 */
public record FollowUp(
        Proposal proposal,
        LocalDate due,
        List<Held> held,
        @Nullable Conclusion conclusion) {

    public FollowUp {
        held = List.copyOf(held);
    }

    /**
     * The verdict on all of it: what all of its figures say, partly if they say different things. Figures that are not there yet
     * do not count unless there are no others.
     */
    public Verdict verdict() {
        var known = held.stream()
                .map(Held::verdict)
                .filter(verdict -> verdict != Verdict.NO_FIGURE)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return Verdict.NO_FIGURE;
        }
        return known.size() == 1 ? known.getFirst() : Verdict.PARTLY;
    }

    /** Whether somebody ought to have concluded by the day. */
    public boolean isDueOn(LocalDate day) {
        return conclusion == null && !day.isBefore(due);
    }
}
