package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;
import dk.helhed.reference.LocalizedText;

/**
 * What a signal is about.
 *
 * @param thing code of the indicator, {@code policy.key} of the effect goal, or id of the project
 * @param area code of the area that an indicator is read in; empty where the thing says it
 * @param title as it was when the signal was last computed
 * @param path of its page
 */
public record Subject(Kind kind, String thing, String area, LocalizedText title, String path) {

    /** What kind of thing it is. */
    public enum Kind implements Coded {
        INDICATOR,
        EFFECT_GOAL,
        PROJECT;

        @Override
        public String key() {
            return "signal.subject." + code();
        }
    }
}
