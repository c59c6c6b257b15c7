package dk.helhed.projects.money;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the form of a source, and says all that is wrong with it at once. */
final class SourceReading {

    private static final Pattern LINE = Pattern.compile("(?:budget|spent)-(\\d{4})-[a-z]+");

    private final Fields fields;
    private final FormReading form;
    private final Page page;

    SourceReading(Fields fields, Page page) {
        this.fields = fields;
        this.form = new FormReading(fields, page.language());
        this.page = page;
    }

    /** The field of an amount. */
    static String field(String what, int year, CostKind cost) {
        return what + "-" + year + "-" + cost.code();
    }

    /** The years whose amounts a form holds. */
    static SortedSet<Integer> years(Fields fields) {
        var years = new TreeSet<Integer>();
        for (var name : fields.all().keySet()) {
            var line = LINE.matcher(name);
            if (line.matches()) {
                years.add(Integer.valueOf(line.group(1)));
            }
        }
        return years;
    }

    /** What the form says about the source with the id. */
    Outcome<Source> read(long id, int version) {
        var payer = form.neededLine("payer");
        var kind = form.neededChoice(PayerKind.class, "kind");
        var standing = form.neededChoice(Granting.class, "standing");
        var granted = form.amount("granted").orElse(null);
        var first = form.day("first").orElse(null);
        var last = form.day("last").orElse(null);
        var lines = lines();
        if (first != null && last != null && last.isBefore(first)) {
            form.object("last", "effort.span.reversed");
        }
        if (standing.filter(one -> one == Granting.GRANTED).isPresent()
                && granted == null
                && fields.text("granted").isBlank()) {
            form.object("granted", "money.granted.missing");
        }
        addsUp(granted, lines);
        return form.outcome(() -> new Source(
                id, version, payer, kind.orElseThrow(), standing.orElseThrow(), granted, first, last, lines));
    }

    private void addsUp(@Nullable BigDecimal granted, List<MoneyLine> lines) {
        var budget = Total.of(lines, MoneyLine::budget).known();
        if (granted != null && budget != null && budget.compareTo(granted) > 0) {
            form.object(
                    "granted",
                    "money.budget.too-much",
                    page.number(budget),
                    page.number(granted),
                    page.number(budget.subtract(granted)));
        }
    }

    private List<MoneyLine> lines() {
        var lines = new ArrayList<MoneyLine>();
        for (var year : years(fields)) {
            for (var cost : CostKind.values()) {
                var budget = form.amount(field("budget", year, cost));
                var spent = form.amount(field("spent", year, cost));
                if (budget.isPresent() || spent.isPresent()) {
                    lines.add(new MoneyLine(year, cost, budget.orElse(null), spent.orElse(null)));
                }
            }
        }
        return lines;
    }
}
