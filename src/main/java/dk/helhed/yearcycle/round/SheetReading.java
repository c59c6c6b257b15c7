package dk.helhed.yearcycle.round;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;

/** Reads the form of a sheet. */
final class SheetReading {

    private final FormReading form;

    SheetReading(Fields typed, Language language) {
        this.form = new FormReading(typed, language);
    }

    /** What is written so far. */
    Outcome<SheetText> draft() {
        var text = new SheetText(form.text("initiatives"), form.text("status"), form.text("obstacles"));
        return form.outcome(() -> text);
    }

    /** An answer, which answers every question. */
    Outcome<SheetText> answer() {
        var text =
                new SheetText(form.neededText("initiatives"), form.neededText("status"), form.neededText("obstacles"));
        return form.outcome(() -> text);
    }
}
