package dk.helhed.projects.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The budget of an application, line by line; no year has two lines for one kind of cost. */
public record Budget(List<BudgetLine> lines) {

    public static final Budget NONE = new Budget(List.of());

    public Budget {
        lines = List.copyOf(lines);
    }

    /** What is paid with the money that is applied for. */
    public BigDecimal applied() {
        return sum(BudgetLine::applied);
    }

    /** What is paid with the co-financing. */
    public BigDecimal own() {
        return sum(BudgetLine::own);
    }

    /** All of it. */
    public BigDecimal total() {
        return applied().add(own());
    }

    private BigDecimal sum(Function<BudgetLine, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The same, with what is applied for brought down to an amount: each line in proportion, in whole kroner, and the last line
     * that has anything takes the rest. For a grant that is less than was asked for.
     */
    public Budget grantedAs(BigDecimal amount) {
        var whole = applied();
        if (whole.signum() == 0 || whole.compareTo(amount) == 0) {
            return this;
        }
        var scaled = new ArrayList<BudgetLine>();
        var rest = amount;
        var last = lines.stream()
                .filter(line -> line.applied().signum() > 0)
                .reduce((one, other) -> other)
                .orElseThrow();
        for (var line : lines) {
            var part =
                    line.equals(last) ? rest : line.applied().multiply(amount).divide(whole, 0, RoundingMode.DOWN);
            var share = line.applied().signum() == 0 ? BigDecimal.ZERO : part;
            rest = rest.subtract(share);
            scaled.add(new BudgetLine(line.year(), line.cost(), share, line.own()));
        }
        return new Budget(scaled);
    }
}
