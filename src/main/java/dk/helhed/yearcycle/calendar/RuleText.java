package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules as the database and the shipped template write them, the step they count from apart: {@code on 10-15},
 * {@code on 10-15 or before}, {@code first tuesday of april}, {@code tuesday of week 12}, {@code 14 days before},
 * {@code 3 working-days after}.
 */
final class RuleText {

    private RuleText() {}

    static String write(DateRule rule) {
        return switch (rule) {
            case DateRule.OnDate date -> "on " + written(date.day());
            case DateRule.NearDate date ->
                "on " + written(date.day()) + " or " + date.moved().code();
            case DateRule.OnWeekday weekday ->
                weekday.nth().code() + " " + word(weekday.weekday()) + " of " + word(weekday.month());
            case DateRule.InWeek week -> word(week.weekday()) + " of week " + week.week();
            case DateRule.FromStep from ->
                from.amount() + " " + from.measure().code() + " "
                        + from.direction().code();
        };
    }

    /**
     * Reads a rule.
     *
     * @param anchor the step it counts from; null if it counts from none
     * @throws IllegalArgumentException if it is written in another way
     */
    static DateRule read(String text, @Nullable UUID anchor) {
        var words = List.of(text.strip().split(" +"));
        if (anchor != null && words.size() == 3) {
            return new DateRule.FromStep(
                    anchor,
                    Integer.parseInt(words.get(0)),
                    Coded.stored(Measure.class, words.get(1)),
                    Coded.stored(Direction.class, words.get(2)));
        }
        if (anchor == null && words.getFirst().equals("on") && words.size() == 2) {
            return new DateRule.OnDate(monthDay(words.get(1)));
        }
        if (anchor == null && words.getFirst().equals("on") && words.size() == 4) {
            return new DateRule.NearDate(monthDay(words.get(1)), Coded.stored(Direction.class, words.get(3)));
        }
        if (anchor == null && words.size() == 4) {
            return ofWeekday(words);
        }
        throw new IllegalArgumentException("No rule for a date: " + text);
    }

    private static DateRule ofWeekday(List<String> words) {
        if (words.get(2).equals("week")) {
            return new DateRule.InWeek(Integer.parseInt(words.get(3)), DayOfWeek.valueOf(upper(words.get(0))));
        }
        return new DateRule.OnWeekday(
                Coded.stored(Nth.class, words.get(0)),
                DayOfWeek.valueOf(upper(words.get(1))),
                Month.valueOf(upper(words.get(3))));
    }

    /** Month and day without the dashes that ISO 8601 puts before them. */
    private static String written(MonthDay day) {
        return day.toString().substring(2);
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
