package dk.helhed.yearcycle.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.UUID;

/** How the day of a recurring step is found in a year. */
public sealed interface DateRule {

    /** The same day each year. 29 February is none. */
    record OnDate(MonthDay day) implements DateRule {

        public OnDate {
            mustExist(day);
        }
    }

    /** The same day each year, or the nearest working day if people do not work then. 29 February is none. */
    record NearDate(MonthDay day, Direction moved) implements DateRule {

        public NearDate {
            mustExist(day);
        }
    }

    /** The first to fourth or the last of a weekday in a month. */
    record OnWeekday(Nth nth, DayOfWeek weekday, Month month) implements DateRule {}

    /** A weekday of a week as ISO 8601 counts them. Week 53 is none, for most years lack it. */
    record InWeek(int week, DayOfWeek weekday) implements DateRule {

        public InWeek {
            if (week < 1 || week > 52) {
                throw new IllegalArgumentException("No such week each year: " + week);
            }
        }
    }

    /** So many days from another step. */
    record FromStep(UUID step, int amount, Measure measure, Direction direction) implements DateRule {

        /** The most days between two steps. */
        public static final int MOST = 366;

        public FromStep {
            if (amount < 0 || amount > MOST) {
                throw new IllegalArgumentException("No such number of days: " + amount);
            }
        }
    }

    private static void mustExist(MonthDay day) {
        if (day.equals(MonthDay.of(Month.FEBRUARY, 29))) {
            throw new IllegalArgumentException("Most years lack " + day);
        }
    }
}
