package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Evidence;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.proposal.Content;
import dk.helhed.yearcycle.proposal.Opens;
import dk.helhed.yearcycle.proposal.ProposalText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of a proposal, and says all that is wrong with it at once. What is only missing may wait. */
final class ProposalReading {

    private static final int FARTHEST = 10;

    private final Fields fields;
    private final FormReading form;
    private final Known known;

    ProposalReading(Fields fields, Language language, Known known) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
        this.known = known;
    }

    /**
     * What the form says.
     *
     * @param before as it was; null for a new proposal
     */
    Outcome<Content> read(@Nullable Content before) {
        var title = form.neededLine("title");
        var theme = theme(before);
        var text = text();
        var evidence = form.choice(Evidence.class, "evidence").orElse(Evidence.UNGRADED);
        var year = budgetYear(before);
        var lines = new LineReading(fields, form, known, year.orElseGet(known::thisYear));
        var costs = lines.costs();
        var effects = lines.effects();
        var opens = opens();
        var unit = known.units().read(form, before == null ? null : before.unit(), null);
        return form.outcome(() -> new Content(
                theme.orElse(null),
                title,
                text,
                evidence,
                costs,
                effects,
                year.orElseThrow(),
                opens,
                unit.orElseThrow()));
    }

    private ProposalText text() {
        return new ProposalText(
                form.text("challenge"),
                form.text("proposed"),
                form.text("grounds"),
                form.text("alternatives"),
                form.text("otherwise"),
                form.line("target"));
    }

    private Optional<ThemeRef> theme(@Nullable Content before) {
        var typed = fields.text("theme");
        var theme =
                ThemeRef.in(typed).filter(one -> known.isTheme(one) || (before != null && one.equals(before.theme())));
        if (!typed.isEmpty() && theme.isEmpty()) {
            form.object("theme", "form.choose");
        }
        return theme;
    }

    /** No budget is made for a year that is over, but a draft may have waited too long. */
    private Optional<Integer> budgetYear(@Nullable Content before) {
        form.neededLine("budgetYear");
        var year = form.count("budgetYear");
        var first = known.thisYear();
        var fits = year.filter(
                one -> (one >= first && one <= first + FARTHEST) || (before != null && one == before.budgetYear()));
        if (year.isPresent() && fits.isEmpty()) {
            form.object(
                    "budgetYear", "proposal.year.outside", Integer.toString(first), Integer.toString(first + FARTHEST));
        }
        return fits;
    }

    private Opens opens() {
        var kind = form.choice(Opens.Kind.class, "opens").orElse(Opens.Kind.PROJECT);
        var number = form.line("effort");
        if (kind == Opens.Kind.PROJECT) {
            return Opens.PROJECT;
        }
        var effort = number.isEmpty() ? Optional.<Effort>empty() : known.effort(number);
        if (!number.isEmpty() && effort.isEmpty()) {
            form.object("effort", "proposal.effort.unknown", number);
        }
        return new Opens(kind, effort.map(Effort::id).orElse(null));
    }
}
