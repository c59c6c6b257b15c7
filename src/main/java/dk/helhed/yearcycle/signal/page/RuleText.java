package dk.helhed.yearcycle.signal.page;

import dk.helhed.pages.Page;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalSettings;

/**
 * A rule in words.
 *
 * @param text what it does, as it is set
 * @param setting the name of its setting with its value; empty if it has none
 * @param on whether it is used
 */
public record RuleText(SignalKind kind, String text, String setting, boolean on) {

    private static final String PREFIX = "helhed.yearcycle.signals.";

    static RuleText of(Page page, SignalKind kind, SignalSettings settings) {
        return new RuleText(kind, text(page, kind, settings), setting(kind, settings), settings.uses(kind));
    }

    /** What the rule does, as it is set. */
    static String text(Page page, SignalKind kind, SignalSettings settings) {
        return page.text("signal.rule." + kind.code(), value(kind, settings));
    }

    private static Object value(SignalKind kind, SignalSettings settings) {
        return switch (kind) {
            case TURNED_NEGATIVE -> settings.negativePoints();
            case BELOW_PATH -> settings.belowMeasurements();
            case GAP_WIDENED -> settings.gapPoints();
            case DEADLINE_PASSED -> settings.deadlineDays();
            case FUNDING_CLIFF -> settings.cliffMonths();
            case NO_NEW_FIGURE -> settings.figureDays();
            case RED_TWICE, NO_OWNER -> "";
        };
    }

    private static String setting(SignalKind kind, SignalSettings settings) {
        var name = switch (kind) {
            case TURNED_NEGATIVE -> "negative-points";
            case BELOW_PATH -> "below-measurements";
            case GAP_WIDENED -> "gap-points";
            case DEADLINE_PASSED -> "deadline-days";
            case FUNDING_CLIFF -> "cliff-months";
            case NO_NEW_FIGURE -> "figure-days";
            case RED_TWICE, NO_OWNER -> "";
        };
        return name.isEmpty() ? "" : PREFIX + name + " = " + value(kind, settings);
    }
}
