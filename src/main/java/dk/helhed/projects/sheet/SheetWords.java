package dk.helhed.projects.sheet;

import dk.helhed.pages.Page;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.projects.Goals.NamedGoal;
import dk.helhed.projects.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** Says in the page's language what a sheet says. */
public record SheetWords(Page page, List<NamedGoal> goals) {

    public SheetWords {
        goals = List.copyOf(goals);
    }

    /** Municipality and district. */
    public String where(Sheet sheet) {
        var area = sheet.where().area().name().in(page.language().locale());
        return sheet.where().district().isEmpty() ? area : sheet.where().district() + ", " + area;
    }

    /** When it runs; empty if neither day is known. */
    public String span(Sheet sheet) {
        var starts = sheet.span().starts();
        var ends = sheet.span().ends();
        if (starts == null) {
            return ends == null ? "" : page.text("effort.span.until", page.date(ends));
        }
        return ends == null
                ? page.text("effort.span.since", page.date(starts))
                : page.text("effort.span.both", page.date(starts), page.date(ends));
    }

    /** The languages that it is offered in. */
    public String languages(Sheet sheet) {
        return sheet.languages().stream()
                .map(tag -> new ReadingLanguage(tag).name(page.language()))
                .collect(Collectors.joining(", "));
    }
}
