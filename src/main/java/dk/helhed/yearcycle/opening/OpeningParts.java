package dk.helhed.yearcycle.opening;

import dk.helhed.barometer.Indicators;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.Granting;
import dk.helhed.projects.money.MoneyLine;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.money.Source;
import dk.helhed.projects.plan.Criterion;
import dk.helhed.projects.plan.Way;
import dk.helhed.statistics.Good;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.proposal.BudgetDecision;
import dk.helhed.yearcycle.proposal.CostLine;
import dk.helhed.yearcycle.proposal.Expectation;
import dk.helhed.yearcycle.proposal.Payer;
import dk.helhed.yearcycle.proposal.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the parts of an effort out of a decided proposal: its money and its criteria of success. What is stored is Danish. */
@Component
class OpeningParts {

    private static final int LAST_DAY = 31;

    private final Indicators indicators;
    private final Texts texts;

    OpeningParts(Indicators indicators, Texts texts) {
        this.indicators = indicators;
        this.texts = texts;
    }

    /** What the municipality granted, and what others are expected to pay as proposed. */
    List<Source> sources(Proposal proposal, BudgetDecision decision) {
        var sources = new ArrayList<Source>();
        if (!decision.granted().isEmpty()) {
            sources.add(
                    source(Payer.MUNICIPALITY, Granting.GRANTED, decision.amount(), new TreeMap<>(decision.granted())));
        }
        for (var payer : proposal.economy().payers()) {
            if (payer != Payer.MUNICIPALITY) {
                var amounts = new TreeMap<Integer, @Nullable BigDecimal>();
                proposal.costs().stream()
                        .filter(cost -> cost.payer() == payer)
                        .forEach(cost -> amounts.put(cost.year(), cost.kroner()));
                sources.add(source(payer, Granting.EXPECTED, null, amounts));
            }
        }
        return sources;
    }

    private Source source(
            Payer payer,
            Granting standing,
            @Nullable BigDecimal granted,
            SortedMap<Integer, ? extends @Nullable BigDecimal> amounts) {
        var lines = amounts.entrySet().stream()
                .map(entry -> new MoneyLine(entry.getKey(), CostKind.OTHER, entry.getValue(), null))
                .toList();
        return new Source(
                0,
                1,
                texts.text(Language.DANISH, "proposal.opening.payer." + payer.code()),
                kind(payer),
                standing,
                granted,
                first(amounts.firstKey()),
                last(amounts.lastKey()),
                lines);
    }

    private static PayerKind kind(Payer payer) {
        return switch (payer) {
            case MUNICIPALITY -> PayerKind.MUNICIPALITY;
            case STATE -> PayerKind.STATE;
            case REGION -> PayerKind.REGION;
            case FUND -> PayerKind.FOUNDATION;
            case OTHER -> PayerKind.OTHER;
        };
    }

    /** Each expectation as a criterion, to be reached by the end of its year. */
    List<Criterion> criteria(Proposal proposal) {
        return proposal.expectations().stream()
                .flatMap(one -> criterion(one, proposal).stream())
                .toList();
    }

    private Optional<Criterion> criterion(Expectation one, Proposal proposal) {
        return indicators.find(one.figure().indicator()).map(indicator -> {
            var base = one.baseline();
            return new Criterion(
                    0,
                    1,
                    indicator.title().da(),
                    new Criterion.Measure(one.figure(), "", ""),
                    proposal.text().target(),
                    new Criterion.Base(base == null ? null : base.value(), base == null ? null : base.period()),
                    new Criterion.Target(way(one, indicator.good()), one.value(), last(one.year())),
                    texts.text(Language.DANISH, "proposal.opening.method"));
        });
    }

    /** Which way is wanted: from the baseline towards what is expected, else the way that is good. */
    private static Way way(Expectation one, Good good) {
        var base = one.baseline();
        var sign = base == null ? 0 : one.value().compareTo(base.value());
        var higher = sign == 0 ? good == Good.HIGHER : sign > 0;
        return higher ? Way.HIGHER : Way.LOWER;
    }

    /** The effect goals of the theme that read an indicator which the proposal expects something of. */
    static Stream<GoalRef> goals(Theme theme, Proposal proposal) {
        return theme.goals().stream()
                .flatMap(goal -> goal.effectGoals().stream())
                .filter(effect -> proposal.expectations().stream()
                        .anyMatch(one ->
                                one.figure().indicator().equals(effect.figure().indicator())))
                .map(effect -> new GoalRef(theme.ref().policy(), effect.key()));
    }

    /** The years that somebody pays in; empty if nobody does. */
    static Optional<SortedSet<Integer>> years(Proposal proposal, BudgetDecision decision) {
        var years = new TreeSet<>(decision.granted().keySet());
        proposal.costs().stream()
                .filter(cost -> cost.payer() != Payer.MUNICIPALITY)
                .map(CostLine::year)
                .forEach(years::add);
        return years.isEmpty() ? Optional.empty() : Optional.of(years);
    }

    static LocalDate first(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }
}
