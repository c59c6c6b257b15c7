package dk.helhed.yearcycle.budget;

import dk.helhed.yearcycle.proposal.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposals held against a frame.
 *
 * @param ranked in their order
 */
public record Ranking(Frame frame, List<Ranked> ranked) {

    public Ranking {
        ranked = List.copyOf(ranked);
    }

    /** What all of them want. */
    public Sum total() {
        return ranked.isEmpty() ? Sum.NOTHING : ranked.getLast().running();
    }

    /** The place of the first proposal that the frame does not hold; 0 if it holds all. */
    public int cut() {
        return ranked.stream()
                .filter(one -> !one.within())
                .mapToInt(Ranked::place)
                .findFirst()
                .orElse(0);
    }

    /** What they want more than the frame holds; null if it holds all that is known, or nobody has set it. */
    public @Nullable BigDecimal over() {
        var kroner = frame.kroner();
        return kroner == null || frame.holds(total().least())
                ? null
                : total().least().subtract(kroner);
    }

    /** What is left of the frame; null if nothing is, or nobody has set it. */
    public @Nullable BigDecimal left() {
        var kroner = frame.kroner();
        return kroner == null || !frame.holds(total().least()) ? null : kroner.subtract(total().least());
    }

    /** What is granted of the frame already. */
    public Sum granted() {
        return ranked.stream()
                .filter(one -> one.candidate().proposal().state().isGranted())
                .map(one -> one.candidate().claim())
                .reduce(Sum.NOTHING, Sum::plus);
    }
}
