package dk.helhed.projects.intake;

import static dk.helhed.projects.intake.EffortColumn.*;

import dk.helhed.access.Objection;
import dk.helhed.forms.Coded;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.Granting;
import dk.helhed.projects.money.MoneyLine;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.money.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays for an effort from a row of a file: the first line of each column about the first payer, and so on. Payers that the
 * file does not name stay as they are. An amount without a year is put in the year the effort begins.
 */
final class MoneyTexts {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final RowTexts row;
    private final List<Source> before;
    private final Span span;
    private final int thisYear;
    private final Vocabulary vocabulary;
    private final List<Objected> objections = new ArrayList<>();

    private record Objected(EffortColumn column, Objection objection) {}

    MoneyTexts(RowTexts row, List<Source> before, Span span, int thisYear, Vocabulary vocabulary) {
        this.row = row;
        this.before = before;
        this.span = span;
        this.thisYear = thisYear;
        this.vocabulary = vocabulary;
    }

    /** The sources that are new or changed; none, and the problems are told, if something is wrong with them. */
    List<Source> read(Problems problems) {
        var payers = SheetTexts.entries(row.text(PAYER).replace(";", "\n"));
        var sources = new ArrayList<Source>();
        for (int i = 0; i < payers.size(); i++) {
            source(payers.get(i), i, payers.size()).ifPresent(sources::add);
        }
        if (payers.isEmpty()
                && Stream.of(GRANTED, BUDGET, SPENT)
                        .anyMatch(column -> !row.text(column).isEmpty())) {
            object(PAYER, "import.payer.missing");
        }
        objections.forEach(one -> problems.add(row, one.column, one.objection));
        return objections.isEmpty() ? sources : List.of();
    }

    private Optional<Source> source(String payer, int index, int count) {
        var old = before.stream()
                .filter(source -> source.payer().equalsIgnoreCase(payer))
                .findFirst()
                .orElse(null);
        var kind = kind(payer, index, count, old);
        var granted = amount(GRANTED, index, count, old == null ? null : old.granted());
        var budget =
                amount(BUDGET, index, count, old == null ? null : old.budget().known());
        var spent = amount(SPENT, index, count, old == null ? null : EffortTexts.spent(old));
        if (granted != null && budget != null && budget.compareTo(granted) > 0) {
            object(BUDGET, "import.budget.much", plain(budget), plain(granted));
        }
        if (old == null) {
            return Optional.of(fresh(payer, kind, granted, lines(budget, spent)));
        }
        var sameLines = same(budget, old.budget().known()) && same(spent, EffortTexts.spent(old));
        if (!sameLines && old.lines().size() > 1) {
            object(same(budget, old.budget().known()) ? SPENT : BUDGET, "import.money.lines", payer);
        }
        return sameLines && kind == old.kind() && same(granted, old.granted())
                ? Optional.empty()
                : Optional.of(changed(old, kind, granted, sameLines ? old.lines() : lines(budget, spent)));
    }

    private PayerKind kind(String payer, int index, int count, @Nullable Source old) {
        var text = entry(PAYER_KIND, index, count);
        if (text.isEmpty()) {
            return old != null ? old.kind() : guess(payer);
        }
        var kind = vocabulary.meaning(PAYER_KIND, text).flatMap(code -> Coded.of(PayerKind.class, code));
        if (kind.isEmpty()) {
            object(PAYER_KIND, "import.word.payer_kind");
        }
        return kind.orElse(PayerKind.OTHER);
    }

    private static PayerKind guess(String payer) {
        var name = payer.toLowerCase(java.util.Locale.of("da"));
        if (name.contains("kommune")) {
            return PayerKind.MUNICIPALITY;
        }
        return name.contains("fond") ? PayerKind.FOUNDATION : PayerKind.OTHER;
    }

    private @Nullable BigDecimal amount(EffortColumn column, int index, int count, @Nullable BigDecimal old) {
        if (!row.has(column)) {
            return old;
        }
        var text = entry(column, index, count);
        if (text.isBlank() || text.equals(EffortTexts.UNKNOWN)) {
            return null;
        }
        var amount = TypedNumber.amount(text, Language.DANISH);
        if (amount.isEmpty()) {
            object(column, "form.amount");
        }
        return amount.orElse(null);
    }

    /** What a column says about one of the payers. */
    private String entry(EffortColumn column, int index, int count) {
        var text = row.text(column);
        if (count == 1) {
            return text;
        }
        var entries = SheetTexts.entries(text);
        if (!entries.isEmpty() && entries.size() != count) {
            if (index == 0) {
                object(column, "import.payers.count", count, entries.size());
            }
            return "";
        }
        return entries.isEmpty() ? "" : entries.get(index);
    }

    private List<MoneyLine> lines(@Nullable BigDecimal budget, @Nullable BigDecimal spent) {
        var year = span.starts() == null ? thisYear : span.starts().getYear();
        return budget == null && spent == null
                ? List.of()
                : List.of(new MoneyLine(Math.clamp(year, FIRST_YEAR, LAST_YEAR), CostKind.OTHER, budget, spent));
    }

    private Source fresh(String payer, PayerKind kind, @Nullable BigDecimal granted, List<MoneyLine> lines) {
        var standing = granted == null ? Granting.EXPECTED : Granting.GRANTED;
        return new Source(0, 1, payer, kind, standing, granted, span.starts(), span.ends(), lines);
    }

    private static Source changed(Source old, PayerKind kind, @Nullable BigDecimal granted, List<MoneyLine> lines) {
        var standing = old.standing() == Granting.GRANTED && granted == null ? Granting.EXPECTED : old.standing();
        return new Source(
                old.id(), old.version(), old.payer(), kind, standing, granted, old.first(), old.last(), lines);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private void object(EffortColumn column, String key, Object... arguments) {
        objections.add(new Objected(column, Objection.of("", key, arguments)));
    }
}
