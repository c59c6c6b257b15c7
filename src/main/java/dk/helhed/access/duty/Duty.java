package dk.helhed.access.duty;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param what is to be done, and with which thing, in the language asked for
 * @param why it waits for this person, or since when, in a sentence
 * @param by the last day to do it; null if there is none
 * @param path of the page where it is done
 * @param mark what tells it from others of its kind with the same page and day, and changes when there is something new in it;
 *     the same in every language, empty if page and day are enough
 */
public record Duty(String what, String why, @Nullable LocalDate by, String path, Urgency urgency, String mark) {

    /** One that its page and day tell from others of its kind. */
    public Duty(String what, String why, @Nullable LocalDate by, String path, Urgency urgency) {
        this(what, why, by, path, urgency, "");
    }

    /** One that is as urgent as its last day makes it. */
    public static Duty by(@Nullable LocalDate by, LocalDate today, String what, String why, String path) {
        return new Duty(what, why, by, path, Urgency.on(today, by));
    }

    /** The same with another mark. */
    public Duty marked(String other) {
        return new Duty(what, why, by, path, urgency, other);
    }

    /** How much it presses, most first. */
    public enum Urgency {
        LATE,
        SOON,
        OPEN;

        private static final int SOON_DAYS = 14;

        /** That of something to be done by a day: late after it, soon in the last fourteen days. */
        public static Urgency on(LocalDate today, @Nullable LocalDate by) {
            if (by == null) {
                return OPEN;
            }
            return by.isBefore(today) ? LATE : by.minusDays(SOON_DAYS).isAfter(today) ? OPEN : SOON;
        }

        /** The name used in style classes. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name. */
        public String key() {
            return "duty." + tag();
        }
    }
}
