package dk.helhed.projects.portfolio;

import dk.helhed.projects.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the money is spread over the grades of evidence.
 *
 * @param byGrade of the efforts that are granted or under way
 */
public record Share(Map<Evidence, Tally> byGrade) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    public Share {
        byGrade = Map.copyOf(byGrade);
    }

    /**
     * A grade's part of the known budget.
     *
     * @param percent 0 to 100, with one decimal
     */
    public record Part(Evidence grade, Tally tally, BigDecimal kroner, BigDecimal percent) {}

    /** All of them. */
    public Tally whole() {
        return Tally.sum(List.copyOf(byGrade.values()));
    }

    /** How much of the known budget stands before the grade, 0 to 100: where its part of a bar begins. */
    public BigDecimal before(Evidence grade) {
        return parts().stream()
                .filter(part -> part.grade().compareTo(grade) < 0)
                .map(Part::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether there is a budget to divide. */
    public boolean isKnown() {
        return Optional.ofNullable(whole().budget())
                .filter(budget -> budget.signum() > 0)
                .isPresent();
    }

    /** The parts that have money, by grade. Empty if no budget is known. */
    public List<Part> parts() {
        return isKnown()
                ? List.of(Evidence.values()).stream()
                        .map(this::part)
                        .filter(part -> part.kroner().signum() > 0)
                        .toList()
                : List.of();
    }

    /** The part of the main road; of nothing known, nothing. */
    public Part mainRoad() {
        return part(Evidence.MAIN_ROAD);
    }

    private Part part(Evidence grade) {
        var tally = byGrade.getOrDefault(grade, Tally.NONE);
        var kroner = Optional.ofNullable(tally.budget()).orElse(BigDecimal.ZERO);
        var whole = Optional.ofNullable(whole().budget()).orElse(BigDecimal.ZERO);
        var percent = whole.signum() == 0
                ? BigDecimal.ZERO
                : kroner.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        return new Part(grade, tally, kroner, percent.setScale(1, RoundingMode.HALF_UP));
    }
}
