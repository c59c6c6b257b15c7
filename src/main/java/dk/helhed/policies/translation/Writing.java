package dk.helhed.policies.translation;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers, days and times as people of a language write them, by Unicode's language data. */
public final class Writing {

    private static final String YEAR = "y";
    private static final String MONTH = "yMMMM";
    private static final String QUARTER = "yQQQQ";
    private static final String DAY = "yMMMMd";
    private static final long DAY_IN_MILLISECONDS = Duration.ofDays(1).toMillis();
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ULocale locale;

    public Writing(Locale locale) {
        this.locale = ULocale.forLocale(locale);
    }

    /** With all the decimals it was given. */
    public String number(BigDecimal number) {
        return NumberFormatter.withLocale(locale)
                .precision(Precision.fixedFraction(Math.max(0, number.scale())))
                .format(number)
                .toString();
    }

    /** A share with the sign of percent, anything else as a number. */
    public String amount(BigDecimal value, Unit unit) {
        return switch (unit) {
            case PERCENT, RATIO ->
                NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.PERCENT)
                        .precision(Precision.fixedFraction(Math.max(0, value.scale())))
                        .format(value)
                        .toString();
            case PERCENTAGE_POINTS, COUNT -> number(value);
        };
    }

    /** With its sign, also where it is positive. */
    public String change(BigDecimal change) {
        return NumberFormatter.withLocale(locale)
                .sign(NumberFormatter.SignDisplay.ALWAYS)
                .precision(Precision.fixedFraction(Math.max(0, change.scale())))
                .format(change)
                .toString();
    }

    public String day(LocalDate day) {
        return format(DAY, day);
    }

    /** A year, quarter, month or day by its name; any other time by its first and last day. */
    public String period(Period period) {
        var first = period.first();
        var last = period.last();
        if (first.equals(last)) {
            return day(first);
        }
        if (last.equals(first.plusMonths(1).minusDays(1))) {
            return format(MONTH, first);
        }
        if (last.equals(first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1))) {
            return format(QUARTER, first);
        }
        var isYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
        if (isYears && first.getYear() == last.getYear()) {
            return format(YEAR, first);
        }
        return isYears ? format(YEAR, first) + "–" + format(YEAR, last) : day(first) + " – " + day(last);
    }

    private String format(String skeleton, LocalDate day) {
        var format =
                DateFormat.getInstanceForSkeleton(Calendar.getInstance(TimeZone.GMT_ZONE, locale), skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format((Object) (day.toEpochDay() * DAY_IN_MILLISECONDS));
    }
}
