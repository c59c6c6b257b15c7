package dk.helhed.reports.draft;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.policies.translation.Writing;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reports.fact.FigureFact.PointFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a report is written in one language. In the languages of the site it makes whole sentences; in others it has fixed words,
 * numbers and days only.
 */
public final class Voice {

    private static final String UNKNOWN = "..";

    private final ReadingLanguage language;
    private final Map<ReportWord, String> words;
    private final Map<String, String> names;
    private final Writing writing;
    private final @Nullable Site site;

    /** What only the languages of the site have. */
    private record Site(Texts texts, Language language, Wording wording) {}

    private Voice(
            ReadingLanguage language, Map<ReportWord, String> words, Map<String, String> names, @Nullable Site site) {
        this.language = language;
        this.words = new EnumMap<>(words);
        this.names = Map.copyOf(names);
        this.writing = new Writing(language.locale());
        this.site = site;
    }

    /** A language of the site, where every name is written in it or in Danish. */
    public static Voice of(Texts texts, Language language) {
        return of(texts, language, Map.of());
    }

    /**
     * A language of the site.
     *
     * @param names of figures and themes that are Danish only, by their place
     */
    public static Voice of(Texts texts, Language language, Map<String, String> names) {
        var words = new EnumMap<ReportWord, String>(ReportWord.class);
        Arrays.stream(ReportWord.values()).forEach(word -> words.put(word, texts.text(language, word.key())));
        var site = new Site(texts, language, new Wording(texts, language));
        return new Voice(new ReadingLanguage(language.tag()), words, names, site);
    }

    /**
     * Any other language.
     *
     * @param words every fixed word
     * @param names of figures and themes, by their place; one that is missing is written in Danish
     */
    public static Voice of(ReadingLanguage language, Map<ReportWord, String> words, Map<String, String> names) {
        return new Voice(language, words, names, null);
    }

    public ReadingLanguage language() {
        return language;
    }

    /** Whether it can make whole sentences. */
    public boolean makesSentences() {
        return site != null;
    }

    /** A sentence from the message files. */
    public String say(String key, Object... arguments) {
        if (site == null) {
            throw new IllegalStateException("No sentences in " + language.tag() + ": " + key);
        }
        return site.texts.text(site.language, key, arguments);
    }

    public String word(ReportWord word) {
        return Optional.ofNullable(words.get(word))
                .orElseThrow(() -> new IllegalStateException("No word " + word + " in " + language.tag()));
    }

    /** A name that has a place among the texts that are translated. */
    public String name(LocalizedText name, String place) {
        return site == null ? names.getOrDefault(place, name.da()) : site.wording.of(name);
    }

    /** A name in the site's languages; Danish in all others. */
    public String name(LocalizedText name) {
        return name(name, "");
    }

    /** A name that is Danish where nothing else is known. */
    public String name(String danish, @Nullable String here, String place) {
        return here != null ? here : names.getOrDefault(place, danish);
    }

    public String amount(@Nullable BigDecimal value, Unit unit) {
        if (value == null) {
            return UNKNOWN;
        }
        return site == null ? writing.amount(value, unit) : site.wording.amount(value, unit);
    }

    /** A figure and, where sentences can be made, why it is not the true one: {@code .. skjult for at beskytte personer}. */
    public String amount(@Nullable PointFact figure, Unit unit) {
        if (figure == null) {
            return UNKNOWN;
        }
        var amount = amount(figure.value(), unit);
        return site == null || figure.status() == FigureStatus.VALUE
                ? amount
                : amount + " " + site.wording.status(figure.status());
    }

    /** The number alone. */
    public String figure(BigDecimal value, Unit unit) {
        return site == null ? writing.number(value) : site.wording.figure(value, unit);
    }

    public String change(@Nullable BigDecimal change, Unit unit) {
        if (change == null) {
            return UNKNOWN;
        }
        return site == null ? writing.change(change) : site.wording.change(change, unit);
    }

    /** The unit, for axes; empty where the language has no word for it. */
    public String unit(Unit unit) {
        return site == null ? "" : site.wording.unit(unit);
    }

    /** A time by its code; two dots for none. */
    public String period(@Nullable String code) {
        return code == null
                ? UNKNOWN
                : Period.parse(code)
                        .map(period -> site == null ? writing.period(period) : site.wording.period(period))
                        .orElse(code);
    }

    public String day(LocalDate day) {
        return writing.day(day);
    }

    /** Kroner, without øre unless there are any; the word for unknown for null. */
    public String kroner(@Nullable BigDecimal amount) {
        if (amount == null) {
            return say("effort.money.unknown");
        }
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return say("effort.money.kroner", writing.number(whole ? amount.setScale(0) : amount));
    }
}
