package dk.helhed.yearcycle.year;

import dk.helhed.pages.Language;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;

/**
 * A year as its pages show it.
 *
 * @param made the years that can be seen
 * @param lines its steps, by day
 * @param mayEdit whether whoever asks runs the cycle
 */
public record YearView(
        Page page, int year, List<Integer> made, List<StepLine> lines, LocalDate today, boolean mayEdit) {

    public YearView {
        made = List.copyOf(made);
        lines = List.copyOf(lines);
    }

    /** The path of a year, as a list or as the wheel. */
    public static String path(int year, boolean wheel) {
        return YearController.PATH + "/" + year + (wheel ? "/hjul" : "");
    }

    public String title() {
        return page.text("calendar.title.year", Integer.toString(year));
    }

    public List<Link> tabs(boolean wheel) {
        return List.of(
                new Link(page.text("calendar.tab.list"), page.link(path(year, false)), !wheel),
                new Link(page.text("calendar.tab.wheel"), page.link(path(year, true)), wheel));
    }

    /** The other years, in the same form. */
    public List<Link> others(boolean wheel) {
        return made.stream()
                .map(other -> new Link(Integer.toString(other), page.link(path(other, wheel)), other == year))
                .toList();
    }

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** How many steps are going to be done, or are. */
    public long wanted() {
        return lines.size() - count(Standing.CALLED_OFF);
    }

    /** How the step with the number stands. */
    public Standing standing(int number) {
        return lines.get(number - 1).standing();
    }

    /** The month as it stands in the rim of the wheel. */
    public String monthName(Month month) {
        return month.getDisplayName(TextStyle.SHORT, page.language().locale()).replace(".", "");
    }

    /** Today without the year, for the hub of the wheel. */
    public String shortToday() {
        return today.format(DateTimeFormatter.ofPattern(
                page.language() == Language.DANISH ? "d. MMMM" : "d MMMM",
                page.language().locale()));
    }

    /** The first year from the running one on that can be made. */
    public int next() {
        return next(made, today);
    }

    static int next(List<Integer> made, LocalDate today) {
        int year = today.getYear();
        while (made.contains(year)) {
            year++;
        }
        return year;
    }
}
