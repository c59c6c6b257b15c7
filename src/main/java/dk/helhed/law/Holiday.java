package dk.helhed.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Danish public holiday (helligdag), in the order of the year. */
public enum Holiday {
    NEW_YEARS_DAY(Month.JANUARY, 1),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    /** The fourth Friday after Easter (store bededag). Lov nr. 214 af 7. marts 2023 abolished it from 1 January 2024. */
    GREAT_PRAYER_DAY(26),
    ASCENSION_DAY(39),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50),
    CHRISTMAS_DAY(Month.DECEMBER, 25),
    SECOND_DAY_OF_CHRISTMAS(Month.DECEMBER, 26);

    private static final int LAST_YEAR_OF_GREAT_PRAYER_DAY = 2023;

    private final @Nullable MonthDay fixed;
    private final int daysAfterEaster;

    Holiday(Month month, int dayOfMonth) {
        this.fixed = MonthDay.of(month, dayOfMonth);
        this.daysAfterEaster = 0;
    }

    Holiday(int daysAfterEaster) {
        this.fixed = null;
        this.daysAfterEaster = daysAfterEaster;
    }

    /** Its day in the year; empty if it was no holiday then. */
    public Optional<LocalDate> in(int year) {
        if (this == GREAT_PRAYER_DAY && year > LAST_YEAR_OF_GREAT_PRAYER_DAY) {
            return Optional.empty();
        }
        return Optional.of(fixed == null ? Easter.sunday(year).plusDays(daysAfterEaster) : fixed.atYear(year));
    }

    /** The key of its name. */
    public String key() {
        return "law.holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
