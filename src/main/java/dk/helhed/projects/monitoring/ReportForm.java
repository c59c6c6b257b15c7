package dk.helhed.projects.monitoring;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a quarterly report.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param quarters that can be reported; empty for a correction
 */
public record ReportForm(
        Page page, Fields typed, Map<String, String> theirs, Objections objections, Collection<Quarter> quarters)
        implements SharedForm {

    public ReportForm {
        theirs = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(theirs));
        quarters = List.copyOf(quarters);
    }

    public List<Choice> quarterChoices() {
        return quarters.stream()
                .map(quarter -> new Choice(
                        quarter.code(),
                        QuarterWords.name(page, quarter),
                        quarter.code().equals(typed.text("quarter"))))
                .toList();
    }

    public List<Choice> colors() {
        return Stream.of(Color.values())
                .map(color -> new Choice(
                        color.code(),
                        page.text("monitoring.choose." + color.code()),
                        color.code().equals(typed.text("color"))))
                .toList();
    }

    @Override
    public String label(String field) {
        return page.text("monitoring.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return field.equals("color") ? page.text("monitoring.color." + text) : text;
    }
}
