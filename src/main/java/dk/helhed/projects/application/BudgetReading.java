package dk.helhed.projects.application;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.money.CostKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the lines of a budget, whose fields have the same names in each line. Lines without anything in them are passed over. */
final class BudgetReading {

    /** How many lines a budget can have. */
    static final int MOST_LINES = 60;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Fields fields;
    private final Language language;
    private final List<Objection> objections = new ArrayList<>();

    BudgetReading(Fields fields, Language language) {
        this.fields = fields;
        this.language = language;
    }

    /** The budget; its years lie within the span as far as that is known. */
    Outcome<Budget> read(Span span) {
        var lines = new ArrayList<BudgetLine>();
        var seen = new HashSet<String>();
        int count = fields.texts("year").size();
        if (count > MOST_LINES) {
            return Outcome.refused("budget", "application.line.many", MOST_LINES);
        }
        for (int i = 0; i < count; i++) {
            if (isBlank(i)) {
                continue;
            }
            var line = line(i, span);
            line.ifPresent(lines::add);
            if (line.filter(read -> !seen.add(read.year() + " " + read.cost())).isPresent()) {
                object("application.line.twice", i);
            }
        }
        return objections.isEmpty() ? new Outcome.Done<>(new Budget(lines)) : new Outcome.Refused<>(objections);
    }

    private boolean isBlank(int line) {
        return cell("year", line).isEmpty()
                && cell("applied", line).isEmpty()
                && cell("own", line).isEmpty();
    }

    private Optional<BudgetLine> line(int number, Span span) {
        var year = year(number, span);
        var cost = Coded.of(CostKind.class, cell("cost", number));
        if (cost.isEmpty()) {
            object("application.line.cost", number);
        }
        var applied = amount("applied", number);
        var own = amount("own", number);
        return year.isPresent() && cost.isPresent() && applied.isPresent() && own.isPresent()
                ? Optional.of(new BudgetLine(year.get(), cost.get(), applied.get(), own.get()))
                : Optional.empty();
    }

    private Optional<Integer> year(int line, Span span) {
        var typed = cell("year", line);
        var year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            object("application.line.year", line);
            return Optional.empty();
        }
        var starts = span.starts();
        var ends = span.ends();
        if ((starts != null && year < starts.getYear()) || (ends != null && year > ends.getYear())) {
            object("application.line.outside", line, typed);
            return Optional.empty();
        }
        return Optional.of(year);
    }

    /** Nothing typed is nothing paid. */
    private Optional<BigDecimal> amount(String field, int line) {
        var typed = cell(field, line);
        if (typed.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        var amount = TypedNumber.amount(typed, language);
        if (amount.isEmpty()) {
            object("application.line.amount", line, typed);
        }
        return amount;
    }

    private String cell(String field, int line) {
        var column = fields.texts(field);
        return line < column.size() ? column.get(line).strip() : "";
    }

    private void object(String key, int line, Object... arguments) {
        var all = new ArrayList<Object>(List.of(line + 1));
        all.addAll(List.of(arguments));
        objections.add(new Objection("budget", key, all));
    }
}
