package dk.helhed.barometer;

import static dk.helhed.pages.Texts.DENMARK;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.CountryGroup;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.OriginClass;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes figures, times, areas and codes as people of one language do. */
public final class Wording {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Texts texts;
    private final Language language;
    private final PeriodName periods;

    public Wording(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.periods = new PeriodName(texts, language);
    }

    public Language language() {
        return language;
    }

    public String of(LocalizedText text) {
        return text.in(language.locale());
    }

    /** The language of the text, where it is not that of the page; null where it is. */
    public @Nullable String languageOf(LocalizedText text) {
        return language != Language.DANISH && text.isDanishOnly() ? Language.DANISH.tag() : null;
    }

    /** How often a new figure comes. */
    public String frequency(Frequency frequency) {
        return texts.text(language, "own.frequency." + frequency.code());
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return texts.date(language, day);
    }

    public String name(Area area) {
        return of(area.name());
    }

    /** The area's name as it is written inside a sentence: {@code hele landet}. */
    public String nameInSentence(Area area) {
        return area.isLocal() ? name(area) : texts.text(language, "area.country.in-sentence");
    }

    /** Whose figures a series holds: the area, and for a comparison group that it is one. */
    public String name(AreaSeries series) {
        var area = name(series.area());
        var name = series.reference() ? texts.text(language, "series.reference", area) : area;
        return series.earlier()
                ? texts.text(
                        language,
                        "own.series",
                        name,
                        String.valueOf(series.indicator().series()))
                : name;
    }

    /** Such as {@code 4. kvartal 2015} or {@code ca. 2016}; a word for "not stated" for null. */
    public String period(@Nullable Period period) {
        return periods.of(period);
    }

    /** Such as {@code i 2015} or {@code den 9. september 2015}. */
    String when(Period period) {
        return periods.when(period);
    }

    /** Such as {@code N12 Beskæftigelse i forhold til dansk oprindelse, 2024}. */
    public String mapTitle(Indicator indicator, Period period) {
        return indicator.code() + " " + of(indicator.title()) + ", " + period(period);
    }

    public String mapNone() {
        return texts.text(language, "map.none");
    }

    /** What the base is called, such as {@code Basis 2012}. */
    public String base(@Nullable Period period) {
        return texts.text(language, "series.base", period(period));
    }

    /** Such as {@code 60 %}, {@code 20 procentpoint}, {@code 82,2 %}, {@code 12}; two dots for none. */
    public String amount(@Nullable BigDecimal value, Unit unit) {
        return value == null ? ".." : texts.text(language, "unit.short." + unit.code(), figure(value, unit));
    }

    /** The figure in its unit, and why it is not the true one where it is not: {@code .. skjult for at beskytte personer}. */
    public String figure(Observation figure) {
        var amount = amount(figure.value(), figure.unit());
        return figure.status() == FigureStatus.VALUE ? amount : amount + " " + status(figure.status());
    }

    /** Why a figure is not the true one, such as {@code skjult for at beskytte personer}. */
    public String status(FigureStatus status) {
        return texts.text(language, "figure.status." + status.code());
    }

    /** The figure alone, with the decimals it is shown with. */
    public String figure(BigDecimal value, Unit unit) {
        var shown = unit == Unit.RATIO ? value.setScale(1, RoundingMode.HALF_UP) : value;
        return texts.number(language, shown).replace('-', '−');
    }

    /** Such as {@code +9 procentpoint}; two dots for none. */
    public String change(@Nullable BigDecimal change, Unit unit) {
        if (change == null) {
            return "..";
        }
        var sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        return sign + texts.text(language, "unit.change." + unit.code(), texts.number(language, change.abs()));
    }

    /** What the unit is, for headings of columns and axes. */
    public String unit(Unit unit) {
        return texts.text(language, "unit.name." + unit.code());
    }

    /** Whether a source is an address that can be linked to, not a description. */
    public static boolean isAddress(String source) {
        return ADDRESS.matcher(source).matches();
    }

    /** A point in time in Danish local time, such as {@code 22. november 2026 kl. 11.20}. */
    public String moment(Instant instant) {
        var time = instant.atZone(DENMARK);
        return texts.text(
                language,
                "moment",
                texts.date(language, time.toLocalDate()),
                DateTimeFormatter.ofPattern(texts.text(language, "moment.clock"), language.locale())
                        .format(time));
    }

    /** Which way is good. */
    public String good(Good good) {
        return texts.text(language, "metadata.good." + good.name().toLowerCase(Locale.ROOT));
    }

    public String origin(OriginClass origin) {
        return texts.text(language, "origin." + origin.statisticsCode());
    }

    public String countryGroup(CountryGroup group) {
        return texts.text(
                language,
                "country-group." + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whole sentences about figures. */
    public Sentences say() {
        return new Sentences(this, texts, language);
    }
}
