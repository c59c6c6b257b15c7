package dk.helhed.barometer;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Writes a period as people say it. */
record PeriodName(Texts texts, Language language) {

    String of(@Nullable Period period) {
        if (period == null) {
            return texts.text(language, "period.unknown");
        }
        var name = exact(period);
        return period.isApproximate() ? texts.text(language, "period.about", name) : name;
    }

    /** With the word that says when something was: {@code i 2016}, {@code den 9. september 2015}. */
    String when(Period period) {
        return texts.text(language, period.first().equals(period.last()) ? "period.on" : "period.in", of(period));
    }

    private String exact(Period period) {
        var code = period.exactCode();
        var year = code.substring(0, 4);
        if (code.length() == 4) {
            return year;
        }
        return switch (code.charAt(4)) {
            case 'K' ->
                texts.text(
                        language, "period.quarter", String.valueOf(period.last().get(IsoFields.QUARTER_OF_YEAR)), year);
            case 'U' -> texts.text(language, "period.week", String.valueOf(Integer.parseInt(code.substring(5))), year);
            case '/' -> code.replace("/", "–");
            default -> date(period.first(), code.length() > "2022-11".length() ? "d. MMMM yyyy" : "MMMM yyyy");
        };
    }

    private String date(LocalDate day, String danishPattern) {
        var pattern = language == Language.DANISH ? danishPattern : danishPattern.replace(".", "");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
