package dk.helhed.policies.wording;

import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.Adoption;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.document.Responsible;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page says about a policy, in the page's language. A text that is not translated is given in Danish. */
public final class PolicyWords {

    private final Page page;
    private final Wording wording;
    private final Areas areas;

    PolicyWords(Page page, Texts texts, Areas areas) {
        this.page = page;
        this.wording = new Wording(texts, page.language());
        this.areas = areas;
    }

    /** The barometer's own words. */
    public Wording figures() {
        return wording;
    }

    public String of(PolicyText text) {
        return text.in(page.language().tag()).orElseGet(text::original);
    }

    /** The language of the text if it is not the page's; null if it is. */
    public @Nullable String lang(PolicyText text) {
        return text.in(page.language().tag()).isPresent() ? null : PolicyText.ORIGINAL;
    }

    public String municipality(Head head) {
        return area(head.municipality());
    }

    /** The name of an area; its code if it is unknown. */
    public String area(String code) {
        return areas.find(code).map(wording::name).orElse(code);
    }

    /** What a list of policies calls it: its title and year. */
    public String name(Policy policy) {
        return name(policy.head());
    }

    public String name(Head head) {
        var year = year(head);
        return year == null
                ? page.text("policy.name.draft", municipality(head), of(head.title()))
                : page.text("policy.name", municipality(head), year, of(head.title()));
    }

    private static @Nullable String year(Head head) {
        var adoption = head.adoption();
        return adoption == null ? null : Integer.toString(adoption.on().last().getYear());
    }

    /** Municipality and year: what a page about two of them calls it. */
    public String brief(Head head) {
        var year = year(head);
        return year == null
                ? page.text("policy.brief.draft", municipality(head))
                : page.text("policy.brief", municipality(head), year);
    }

    public String adopted(Adoption adoption) {
        var on = adoption.on();
        var when = on.first().equals(on.last()) ? page.date(on.last()) : wording.period(on);
        var agenda = adoption.agenda();
        return agenda == null
                ? page.text("policy.adopted.by", when, adoption.by())
                : page.text("policy.adopted.agenda", when, adoption.by(), agenda);
    }

    public String valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return page.text("policy.valid.unknown");
        }
        return to == null
                ? page.text("policy.valid.open", page.date(from))
                : page.text("policy.valid.closed", page.date(from), page.date(to));
    }

    /** Committee and department; a sentence if neither is named. */
    public String responsible(Responsible responsible) {
        var committee = responsible.committee();
        var unit = responsible.unit();
        if (committee == null && unit == null) {
            return page.text("policy.responsible.nobody");
        }
        if (committee == null || unit == null) {
            return committee == null ? String.valueOf(unit) : committee;
        }
        return page.text("policy.responsible.both", committee, unit);
    }

    /** A level with its unit. */
    public String amount(@Nullable BigDecimal value, @Nullable Unit unit) {
        return value == null || unit == null ? page.text("policy.no-figure") : wording.amount(value, unit);
    }

    /** A difference between two levels, with its sign and its own unit. */
    public String change(@Nullable BigDecimal change, @Nullable Unit unit) {
        return change == null || unit == null ? page.text("policy.no-figure") : wording.change(change, unit);
    }
}
