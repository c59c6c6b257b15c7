package dk.helhed.yearcycle.budget;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.proposal.BudgetDecision;
import dk.helhed.yearcycle.proposal.BudgetDecision.Ruling;
import dk.helhed.yearcycle.proposal.Payer;
import dk.helhed.yearcycle.proposal.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the form of a decision, and says all that is wrong with it at once. */
final class DecisionReading {

    /** A Danish budget holds a year and an estimate for three more (overslagsår). */
    private static final int YEARS = 4;

    private final Fields fields;
    private final FormReading form;

    DecisionReading(Fields fields, Language language) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
    }

    /** The field of the amount for a year. */
    static String field(int year) {
        return "granted-" + year;
    }

    /** The years that can be granted for: those of the budget, and any that the proposal wants money for. */
    static SortedSet<Integer> years(Proposal proposal) {
        var first = proposal.budgetYear();
        var years = new TreeSet<>(IntStream.range(first, first + YEARS).boxed().toList());
        proposal.costs().stream()
                .filter(cost -> cost.payer() == Payer.MUNICIPALITY)
                .forEach(cost -> years.add(cost.year()));
        return years;
    }

    Outcome<BudgetDecision> read(Proposal proposal, LocalDate today) {
        var ruling = form.neededChoice(Ruling.class, "ruling");
        var on = form.neededDay("on");
        var body = form.neededLine("body");
        var agenda = form.neededLine("agenda");
        var text = form.neededText("text");
        var overFrame = form.text("overFrame");
        var granted = granted(proposal);
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            form.object("on", "proposal.day.ahead");
        }
        if (ruling.filter(one -> one == Ruling.REJECTED).isPresent()
                && granted.values().stream().anyMatch(amount -> amount.signum() > 0)) {
            form.object("ruling", "proposal.decision.rejected-money");
        }
        ruling.filter(one -> one != Ruling.REJECTED).ifPresent(one -> needsAmounts(proposal, granted));
        return form.outcome(() -> new BudgetDecision(
                UUID.randomUUID(),
                on.orElseThrow(),
                ruling.orElseThrow(),
                body,
                agenda,
                text,
                ruling.get() == Ruling.REJECTED ? new TreeMap<>() : granted,
                overFrame,
                null));
    }

    /** An amount that the proposal did not know must be known once it is decided. */
    private void needsAmounts(Proposal proposal, SortedMap<Integer, BigDecimal> granted) {
        for (var cost : proposal.costs()) {
            var field = field(cost.year());
            if (cost.payer() == Payer.MUNICIPALITY
                    && !granted.containsKey(cost.year())
                    && fields.text(field).isBlank()) {
                form.object(field, "proposal.decision.amount", Integer.toString(cost.year()));
            }
        }
    }

    private SortedMap<Integer, BigDecimal> granted(Proposal proposal) {
        var granted = new TreeMap<Integer, BigDecimal>();
        for (var year : years(proposal)) {
            form.amount(field(year)).ifPresent(amount -> granted.put(year, amount));
        }
        return granted;
    }
}
