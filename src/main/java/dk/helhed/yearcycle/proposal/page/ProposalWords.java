package dk.helhed.yearcycle.proposal.page;

import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.projects.Kroner;
import dk.helhed.projects.SheetFields;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.proposal.Expectation;
import dk.helhed.yearcycle.proposal.Sum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in the page's language what a proposal is about. */
public final class ProposalWords {

    private final Page page;
    private final Wording figures;
    private final Themes themes;
    private final SheetFields names;
    private final FigureNames figureNames;
    private final Map<ThemeRef, String> themeNames = new HashMap<>();
    private final Map<Integer, String> unitNames = new HashMap<>();

    ProposalWords(Page page, Wording figures, Themes themes, SheetFields names, FigureNames figureNames) {
        this.page = page;
        this.figures = figures;
        this.themes = themes;
        this.names = names;
        this.figureNames = figureNames;
    }

    /** How figures and times are written. */
    public Wording figures() {
        return figures;
    }

    /** The name of the theme; that no policy covers it for null. */
    public String theme(@Nullable ThemeRef theme) {
        return theme == null
                ? page.text("proposal.theme.none")
                : themeNames.computeIfAbsent(
                        theme,
                        ref -> themes.find(ref)
                                .map(found -> found.name(page.language()))
                                .orElse(ref.toString()));
    }

    /** The name of a unit. */
    public String unit(int unit) {
        return unitNames.computeIfAbsent(unit, names::unitName);
    }

    /** Code and title of the indicator. */
    public String indicator(FigureRef figure) {
        return figureNames.name(figure, figures);
    }

    public String area(FigureRef figure) {
        return figureNames.area(figure, figures);
    }

    /** A value of the indicator with its unit. */
    public String amount(FigureRef figure, BigDecimal value) {
        return figureNames
                .indicator(figure.indicator())
                .map(indicator -> figures.amount(value, indicator.unit()))
                .orElseGet(() -> page.number(value));
    }

    /** What an indicator shall show and where it stood, in a line. */
    public String effect(Expectation effect) {
        var base = effect.baseline();
        var indicator = indicator(effect.figure());
        var expected = amount(effect.figure(), effect.value());
        return base == null
                ? page.text("proposal.effect.to", indicator, expected, year(effect.year()))
                : page.text(
                        "proposal.effect.from-to",
                        indicator,
                        amount(effect.figure(), base.value()),
                        figures.period(base.period()),
                        expected,
                        year(effect.year()));
    }

    /** A sum; at least so much if it lacks amounts, and that it is not known if nothing is. */
    public String sum(Sum sum) {
        var known = sum.known();
        if (known == null) {
            return page.text(sum.missing() == 0 ? "proposal.sum.nothing" : "effort.money.unknown");
        }
        var shown = Kroner.shown(known, page);
        return sum.missing() == 0 ? shown : page.text("proposal.sum.lacking", shown);
    }

    /** The day in Denmark. */
    public String day(Instant moment) {
        return page.day(moment);
    }

    /** A year, which is no number to be written with marks for thousands. */
    public String year(int year) {
        return Integer.toString(year);
    }
}
