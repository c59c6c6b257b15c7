package dk.helhed.yearcycle.round;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;

/** The field of a form that asks why. */
final class Reason {

    private Reason() {}

    static Outcome<String> of(Fields typed, Language language) {
        var form = new FormReading(typed, language);
        var reason = form.neededText("reason");
        return form.outcome(() -> reason);
    }
}
