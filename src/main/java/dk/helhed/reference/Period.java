package dk.helhed.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure is about, or the time it was published, known to the year, quarter, month, week or day.
 *
 * @param code as written: {@code 2024}, {@code 2024K1}, {@code 2024M01}, {@code 2024U05}, {@code 2009/2013},
 *     {@code 2022-11}, {@code 2022-11-30}; a trailing {@code ~} means about (Extended Date/Time Format)
 * @param first the first day that may be meant
 * @param last the last day that may be meant
 */
public record Period(String code, LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(?<year>(?:19|20)\\d\\d)(?:"
            + "K(?<quarter>[1-4])|M(?<month>\\d\\d)|U(?<week>\\d\\d)|/(?<until>(?:19|20)\\d\\d)"
            + "|-(?<isoMonth>\\d\\d)(?:-(?<day>\\d\\d))?)?~?");

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::last).thenComparing(Period::first);

    /** The period a text names; empty when no such period exists ({@code 2024K5}, {@code 2024M13}, {@code 1066}). */
    public static Optional<Period> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(toPeriod(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isApproximate() {
        return code.endsWith("~");
    }

    /** The code without the mark for about, so that {@code 2016~} and {@code 2016} are the same time. */
    public String exactCode() {
        return isApproximate() ? code.substring(0, code.length() - 1) : code;
    }

    /** Its middle as a year with decimals: 2024.5 for all of 2024, 2024.125 or so for its first quarter. */
    public double middleYear() {
        return (start(first) + start(last) + 1.0 / last.lengthOfYear()) / 2;
    }

    /** Earliest end first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    private static double start(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    private static Period toPeriod(Matcher matcher) {
        var code = matcher.group();
        var year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("quarter") != null) {
            var end = YearMonth.of(year, 3 * Integer.parseInt(matcher.group("quarter")));
            return new Period(code, end.minusMonths(2).atDay(1), end.atEndOfMonth());
        }
        if (matcher.group("month") != null || matcher.group("isoMonth") != null) {
            return inMonth(matcher, code, year);
        }
        if (matcher.group("week") != null) {
            return inWeek(code, year, Integer.parseInt(matcher.group("week")));
        }
        var until = matcher.group("until") == null ? year : Integer.parseInt(matcher.group("until"));
        if (until < year) {
            throw new DateTimeException(code);
        }
        return new Period(code, Year.of(year).atDay(1), YearMonth.of(until, 12).atEndOfMonth());
    }

    private static Period inMonth(Matcher matcher, String code, int year) {
        var number = matcher.group("month") == null ? matcher.group("isoMonth") : matcher.group("month");
        var month = YearMonth.of(year, Integer.parseInt(number));
        if (matcher.group("day") == null) {
            return new Period(code, month.atDay(1), month.atEndOfMonth());
        }
        var day = month.atDay(Integer.parseInt(matcher.group("day")));
        return new Period(code, day, day);
    }

    private static Period inWeek(String code, int year, int week) {
        var fourthOfJanuary = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(fourthOfJanuary)
                                .getMaximum()) {
            throw new DateTimeException(code);
        }
        var monday =
                fourthOfJanuary.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
        return new Period(code, monday, monday.plusDays(6));
    }
}
