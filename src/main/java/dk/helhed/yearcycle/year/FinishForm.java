package dk.helhed.yearcycle.year;

import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.StepResult;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that says what became of a step.
 *
 * @param typed what stands in it
 */
public record FinishForm(Page page, Fields typed, Objections objections) {

    /** A path of this site, and nothing that a browser reads as another site. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\w./?=&%#~-]{0,300}");

    static Outcome<StepResult> result(Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        var on = form.neededDay("on");
        var text = form.neededText("result");
        var link = link(form, typed.text("link").strip());
        return form.outcome(() -> new StepResult(on.orElseThrow(), text, link));
    }

    private static String link(FormReading form, String typed) {
        if (typed.isEmpty() || PATH.matcher(typed).matches()) {
            return typed;
        }
        if (FormReading.isAddress(typed) && typed.toLowerCase(Locale.ROOT).startsWith("https:")) {
            return form.address("link");
        }
        form.object("link", "calendar.link.wrong");
        return "";
    }

    static Outcome<String> reason(Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        var reason = form.neededText("reason");
        return form.outcome(() -> reason);
    }

    public String text(String field) {
        return typed.text(field);
    }

    public String label(String field) {
        return page.text("calendar.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }
}
