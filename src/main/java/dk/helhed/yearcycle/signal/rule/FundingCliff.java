package dk.helhed.yearcycle.signal.rule;

import dk.helhed.projects.cliff.Cliff;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The money of a project runs out soon, or has, and nothing is decided about what comes after. */
public final class FundingCliff {

    private FundingCliff() {}

    /**
     * Whether it holds.
     *
     * @param months how many before the last day with money
     */
    public static Optional<Finding> of(Cliff cliff, LocalDate today, int months) {
        var from = cliff.fundedUntil().minusMonths(months);
        return today.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Finding(
                        SignalKind.FUNDING_CLIFF,
                        Projects.subject(cliff.effort(), cliff.title(), cliff.path()),
                        from,
                        List.of(UsedFigure.day(Role.MONEY_ENDS, cliff.fundedUntil())),
                        cliff.fundedUntil().toString(),
                        new Certainty.Plain()));
    }
}
