package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.yearcycle.proposal.CostLine;
import dk.helhed.yearcycle.proposal.Expectation;
import dk.helhed.yearcycle.proposal.Payer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the tables of the form: what it costs, and what it is expected to do. */
final class LineReading {

    private static final int FARTHEST = 20;

    private final Fields fields;
    private final FormReading form;
    private final Known known;
    private final int budgetYear;

    /**
     * @param budgetYear before which nothing is paid and nothing is expected
     */
    LineReading(Fields fields, FormReading form, Known known, int budgetYear) {
        this.fields = fields;
        this.form = form;
        this.known = known;
        this.budgetYear = budgetYear;
    }

    /** An amount that is left empty is not known. */
    List<CostLine> costs() {
        var costs = new ArrayList<CostLine>();
        var seen = new HashSet<String>();
        for (var line : Line.filled(fields, Line.COST)) {
            var year = year("costYear", line);
            var payer = form.neededChoice(Payer.class, Line.field("costPayer", line));
            var amount = form.amount(Line.field("costAmount", line));
            if (year.isPresent() && payer.isPresent()) {
                if (!seen.add(year.get() + " " + payer.get())) {
                    form.object(Line.field("costPayer", line), "proposal.cost.twice", Integer.toString(year.get()));
                }
                costs.add(new CostLine(year.get(), payer.get(), amount.orElse(null)));
            }
        }
        return costs;
    }

    /** Each without a baseline, which is read in the barometer. */
    List<Expectation> effects() {
        var effects = new ArrayList<Expectation>();
        var seen = new HashSet<String>();
        for (var line : Line.filled(fields, Line.EFFECT)) {
            var indicator = indicator(line);
            var year = year("effectYear", line);
            var value = form.number(Line.field("effectValue", line));
            if (fields.text(Line.field("effectValue", line)).isBlank()) {
                form.object(Line.field("effectValue", line), "form.missing");
            }
            if (indicator.isPresent() && year.isPresent() && value.isPresent()) {
                var found = indicator.get();
                if (!found.unit().allows(value.get())) {
                    form.object(
                            Line.field("effectValue", line),
                            "effort.plan.value." + found.unit().code());
                }
                if (!seen.add(found.code() + " " + year.get())) {
                    form.object(Line.field("effectYear", line), "proposal.effect.twice", Integer.toString(year.get()));
                }
                var figure = new FigureRef(found.code(), known.area(found).code());
                effects.add(new Expectation(figure, year.get(), value.get(), null));
            }
        }
        return effects;
    }

    private Optional<Indicator> indicator(int line) {
        var field = Line.field("effectIndicator", line);
        var typed = form.neededLine(field);
        var indicator = known.indicator(typed);
        if (!typed.isEmpty() && indicator.isEmpty()) {
            form.object(field, "proposal.effect.indicator", typed);
        }
        return indicator;
    }

    private Optional<Integer> year(String name, int line) {
        var field = Line.field(name, line);
        form.neededLine(field);
        var year = form.count(field);
        var fits = year.filter(one -> one >= budgetYear && one <= budgetYear + FARTHEST);
        if (year.isPresent() && fits.isEmpty()) {
            form.object(
                    field,
                    "proposal.year.outside",
                    Integer.toString(budgetYear),
                    Integer.toString(budgetYear + FARTHEST));
        }
        return fits;
    }
}
