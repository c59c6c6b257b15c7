package dk.helhed.reports.draft;

import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.ThemeFact;

/** The places of names among the texts of a report that are translated. */
public final class NamePlace {

    private NamePlace() {}

    /** That of the name of a figure. */
    public static String of(FigureFact figure) {
        return "figure." + figure.indicator();
    }

    /** That of the name of a theme. */
    public static String of(ThemeFact theme) {
        return "theme." + theme.ref();
    }
}
