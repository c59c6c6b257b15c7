package dk.helhed.yearcycle.year;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.calendar.DateRule;
import dk.helhed.yearcycle.calendar.Rhythm;
import dk.helhed.yearcycle.calendar.StepSheet;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form of a recurring step says. */
record TemplateContent(StepSheet sheet, DateRule rule, Rhythm rhythm) {

    static Outcome<TemplateContent> read(
            Fields typed,
            Language language,
            SheetReading.Known known,
            List<TemplateStep> steps,
            @Nullable StepSheet before,
            String shown) {
        var form = new FormReading(typed, language);
        var sheet = new SheetReading(form, known).read(before, shown);
        var reading = new RuleReading(typed, form, language, steps);
        var rule = reading.rule();
        var rhythm = reading.rhythm();
        return form.outcome(() -> new TemplateContent(sheet.get(), rule.orElseThrow(), rhythm.orElseThrow()));
    }
}
