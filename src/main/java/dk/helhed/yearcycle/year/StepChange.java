package dk.helhed.yearcycle.year;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.calendar.StepSheet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step of a year says.
 *
 * @param reason why its day is another; empty if nothing is said
 */
record StepChange(LocalDate day, StepSheet sheet, String reason) {

    static Outcome<StepChange> read(
            Fields typed, Language language, SheetReading.Known known, @Nullable StepSheet before, String shown) {
        var form = new FormReading(typed, language);
        var sheet = new SheetReading(form, known).read(before, shown);
        var day = form.neededDay("day");
        var reason = form.text("reason");
        return form.outcome(() -> new StepChange(day.orElseThrow(), sheet.get(), reason));
    }
}
