package dk.helhed.yearcycle.budget;

import dk.helhed.yearcycle.proposal.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kroner that a budget year has for proposals.
 *
 * @param kroner null if nobody has set them
 * @param version counts the changes of the amount and of the order; 0 if there were none
 */
public record Frame(int year, @Nullable BigDecimal kroner, int version) {

    /**
     * Holds proposals against the frame, in the order given. The frame is used up where the running sum exceeds it for the
     * first time: a cheap proposal further down does not slip past a dear one that is ranked before it.
     */
    public Ranking rank(List<Candidate> inOrder) {
        var ranked = new ArrayList<Ranked>();
        var running = Sum.NOTHING;
        for (var candidate : inOrder) {
            running = running.plus(candidate.claim());
            ranked.add(new Ranked(candidate, ranked.size() + 1, running, holds(running.least())));
        }
        return new Ranking(this, ranked);
    }

    /** Whether the frame holds so much; a frame that nobody has set holds everything. */
    public boolean holds(BigDecimal amount) {
        return kroner == null || amount.compareTo(kroner) <= 0;
    }
}
