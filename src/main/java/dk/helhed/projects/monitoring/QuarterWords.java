package dk.helhed.projects.monitoring;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.projects.EffortNote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters and demands in words. */
public final class QuarterWords {

    private QuarterWords() {}

    /** The quarter in words. */
    public static String name(Page page, Quarter quarter) {
        return page.text("monitoring.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    /** What is demanded, as the first thing on a page; with a link for those who can do it. */
    static EffortNote note(Page page, String path, Demand demand, Set<Demand.Of> asking) {
        var day = demand.by();
        var quarter = demand.quarter();
        var text = page.text(
                key(demand), quarter.number(), Integer.toString(quarter.year()), day == null ? "" : page.date(day));
        return new EffortNote(alert(demand.kind()), text, link(page, path, demand, asking));
    }

    /** The sentence that says what is demanded, without a page. */
    static String sentence(Texts texts, Language language, Demand demand) {
        var day = demand.by();
        var quarter = demand.quarter();
        return texts.text(
                language,
                key(demand),
                quarter.number(),
                Integer.toString(quarter.year()),
                day == null ? "" : texts.date(language, day));
    }

    /** Where the demand is met. */
    static String path(String effort, Demand demand) {
        var quarters = effort + "/kvartaler";
        return switch (demand.kind()) {
            case COMMITTEE -> quarters + "/" + demand.quarter().code() + "/udvalg";
            case CONTACT -> quarters + "/" + demand.quarter().code() + "/kontakt";
            case PLAN_PASSED, PLAN_MISSING -> quarters + "/" + demand.quarter().code() + "/ret";
            case ESCALATED, MISSING, DUE ->
                quarters + "/ny?kvartal=" + demand.quarter().code();
            case PLAN -> quarters;
        };
    }

    private static String key(Demand demand) {
        return "monitoring.demand." + demand.kind().tag();
    }

    private static AlertKind alert(Demand.Kind kind) {
        return switch (kind) {
            case COMMITTEE -> AlertKind.ERROR;
            case PLAN_PASSED, PLAN_MISSING, ESCALATED, CONTACT, MISSING -> AlertKind.WARNING;
            case PLAN, DUE -> AlertKind.INFO;
        };
    }

    private static @Nullable Link link(Page page, String path, Demand demand, Set<Demand.Of> asking) {
        var doer = switch (demand.kind()) {
            case COMMITTEE -> Demand.Of.COMMITTEE;
            case CONTACT -> Demand.Of.POOL_OWNER;
            case PLAN_PASSED, PLAN_MISSING, ESCALATED, MISSING, PLAN, DUE -> Demand.Of.MANAGER;
        };
        return asking.contains(doer) && demand.kind() != Demand.Kind.PLAN
                ? Link.to(page.text("monitoring.do." + demand.kind().tag()), page.link(path(path, demand)))
                : null;
    }
}
