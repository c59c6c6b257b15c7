package dk.helhed.projects.pool;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of pools that lie ahead, by month.
 *
 * @param months those with days in them, in order; each with its days in order
 * @param running pools that take applications now, without a deadline
 */
public record PoolCalendar(List<Month> months, List<Pool> running) {

    public PoolCalendar {
        months = List.copyOf(months);
        running = List.copyOf(running);
    }

    /** What happens on a day. */
    public enum Happening implements Coded {
        OPENS,
        DEADLINE;

        @Override
        public String key() {
            return "pool.happening." + code();
        }
    }

    /** A day that matters to those who want to apply. */
    public record Day(LocalDate day, Happening what, Pool pool) {}

    /** The days of one month. */
    public record Month(YearMonth month, List<Day> days) {

        public Month {
            days = List.copyOf(days);
        }

        /** Its name and year, as a heading. */
        public String title(Page page) {
            var locale = page.language().locale();
            var name = month.format(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        }
    }

    /** That of pools, none of them closed, from a day on. */
    static PoolCalendar of(List<Pool> pools, LocalDate today) {
        var months = days(pools, today)
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.day()), TreeMap::new, Collectors.toList()));
        return new PoolCalendar(
                months.entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList(),
                pools.stream()
                        .filter(pool -> pool.sheet().window().deadline() == null)
                        .filter(pool -> pool.standing(today) == PoolStanding.OPEN)
                        .toList());
    }

    /** The days from a day on, in order. */
    static Stream<Day> days(List<Pool> pools, LocalDate today) {
        return pools.stream()
                .flatMap(PoolCalendar::daysOf)
                .filter(day -> !day.day().isBefore(today))
                .sorted(Comparator.comparing(Day::day)
                        .thenComparing(day -> day.pool().sheet().name())
                        .thenComparing(Day::what));
    }

    private static Stream<Day> daysOf(Pool pool) {
        var window = pool.sheet().window();
        return Stream.concat(
                Stream.ofNullable(window.opens()).map(day -> new Day(day, Happening.OPENS, pool)),
                Stream.ofNullable(window.deadline()).map(day -> new Day(day, Happening.DEADLINE, pool)));
    }
}
