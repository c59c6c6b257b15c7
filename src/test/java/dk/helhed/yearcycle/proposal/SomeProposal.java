package dk.helhed.yearcycle.proposal;

import dk.helhed.barometer.FigureRef;
import dk.helhed.projects.Evidence;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals that tests make up. */
public final class SomeProposal {

    private SomeProposal() {}

    /** One in which nothing is missing. */
    public static Content complete() {
        return new Content(
                null,
                "Virksomhedsforløb",
                new ProposalText("Udfordring", "Forslag", "Grund", "Andet", "Intet", "Kvinder"),
                Evidence.PROMISING,
                List.of(new CostLine(2027, Payer.MUNICIPALITY, new BigDecimal("100"))),
                List.of(expecting("60", "50")),
                2027,
                Opens.PROJECT,
                1);
    }

    /** That indicator 1.2 shows a value about 2027, from a baseline in 2025 if there is one. */
    public static Expectation expecting(String value, @Nullable String base) {
        return new Expectation(
                new FigureRef("1.2", "751"),
                2027,
                new BigDecimal(value),
                base == null
                        ? null
                        : new Baseline(
                                new BigDecimal(base), Period.parse("2025").orElseThrow(), 7));
    }

    /** One for the budget of 2027 in a state; the amount is what the municipality shall pay, null if that is not known. */
    public static Proposal in(ProposalState state, int number, @Nullable String kroner) {
        var content = complete();
        var amount = kroner == null ? null : new BigDecimal(kroner);
        return new Proposal(
                new UUID(0, number),
                number,
                1,
                state,
                null,
                "Forslag " + number,
                content.text(),
                content.evidence(),
                List.of(new CostLine(2027, Payer.MUNICIPALITY, amount)),
                content.expectations(),
                List.of(),
                2027,
                Opens.PROJECT,
                1,
                null,
                LocalDate.of(2026, 5, 1),
                Instant.EPOCH,
                null,
                state.isDecided() ? decision(state, amount) : null);
    }

    private static BudgetDecision decision(ProposalState state, @Nullable BigDecimal amount) {
        var granted = new TreeMap<Integer, BigDecimal>();
        if (amount != null && state.isGranted()) {
            granted.putAll(Map.of(2027, amount));
        }
        return new BudgetDecision(
                new UUID(1, 1),
                LocalDate.of(2026, 10, 8),
                BudgetDecision.Ruling.valueOf(state.name()),
                "Byrådet",
                "Punkt 1",
                "Besluttet",
                granted,
                "",
                null);
    }
}
