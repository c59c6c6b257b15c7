package dk.helhed.barometer;

import dk.helhed.pages.Language;
import java.util.List;

/** Tells what is read from an indicator. Declared as a bean by the room that has such things, and shown on the indicator's page. */
public interface IndicatorUse {

    /** What uses the indicator, in the order shown, for the public. */
    List<Use> of(String indicator, Language language);

    /**
     * Something that uses an indicator.
     *
     * @param title in the language asked for
     * @param path of its page
     */
    record Use(String title, String path) {}
}
