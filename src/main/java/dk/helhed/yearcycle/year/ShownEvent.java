package dk.helhed.yearcycle.year;

import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.StepEvent;

/**
 * Something that was done to a step, as its page tells it.
 *
 * @param person who did it; empty for visitors, and for the program itself
 */
public record ShownEvent(StepEvent event, String person) {

    /** What was done, in a sentence. */
    public String sentence(Page page) {
        var before = event.before();
        var after = event.after();
        return before != null && after != null
                ? page.text("calendar.moved", page.date(before), page.date(after))
                : page.text(event.act().key());
    }
}
