package dk.helhed.yearcycle.year;

import dk.helhed.access.Objection;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The template as its page shows it.
 *
 * @param next the year that can be made next
 * @param lines by their day in that year
 * @param problems what is wrong with the rules; empty if nothing is
 */
public record TemplateView(Page page, int next, List<Line> lines, RuleWords words, List<Objection> problems) {

    public TemplateView {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A recurring step.
     *
     * @param day in the next year; null if it does not take place then
     */
    public record Line(TemplateStep step, @Nullable LocalDate day, Who who) {}
}
