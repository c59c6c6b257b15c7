package dk.helhed.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.FormatStyle.LONG;
import static java.time.format.FormatStyle.SHORT;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every sentence shown to people, in each language.
 *
 * <p>The sentences are ICU message patterns in {@code messages_da.properties} and {@code messages_en.properties}. A
 * pattern that cannot be read stops the program at start. A bare number argument is written with the separators of the
 * language, so a year must be passed as a string.
 */
@Component
public class Texts {

    /** Where days begin and clocks are read. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Map<Language, Map<String, Sentence>> sentences = new EnumMap<>(Language.class);
    private final Map<NumberForm, LocalizedNumberFormatter> numberForms = new ConcurrentHashMap<>();

    public Texts() {
        for (var language : Language.values()) {
            sentences.put(language, read(language));
        }
    }

    /**
     * The sentence in the language, its numbers and dates written as the language does.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(Language language, String key, Object... arguments) {
        var sentence = sentences.getOrDefault(language, Map.of()).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No text for key " + key + " in " + language.tag());
        }
        return sentence.with(arguments);
    }

    /** Whether there is a sentence with this key. */
    public boolean has(Language language, String key) {
        return sentences.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** The number with all the decimals it was given: {@code 1.234,50} in Danish, {@code 1,234.50} in English. */
    public String number(Language language, BigDecimal value) {
        return numberForms
                .computeIfAbsent(new NumberForm(language, Math.max(0, value.scale())), NumberForm::formatter)
                .format(value)
                .toString();
    }

    /** The date in words: {@code 22. november 2026} in Danish, {@code 22 November 2026} in English. */
    public String date(Language language, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** The time of day in Denmark: {@code 16.25} in Danish, {@code 16:25} in English. */
    public String time(Language language, Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(DENMARK));
    }

    /** The day in Denmark: {@code 25. november 2026} in Danish. */
    public String day(Language language, Instant moment) {
        return date(language, moment.atZone(DENMARK).toLocalDate());
    }

    /** Day and time in Denmark: {@code 25. november 2026 kl. 16.25} in Danish. */
    public String moment(Language language, Instant moment) {
        return text(language, "layout.moment", day(language, moment), time(language, moment));
    }

    private static Map<String, Sentence> read(Language language) {
        var file = new ClassPathResource("messages_" + language.tag() + ".properties");
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(key -> key, key -> sentence(language, key, properties.getProperty(key))));
    }

    private static Sentence sentence(Language language, String key, String pattern) {
        try {
            var format = new MessageFormat(pattern, language.locale());
            return new Sentence(format, format.getArgumentNames().isEmpty() ? format.format(new Object[0]) : null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Unreadable text for key " + key + " in " + language.tag(), e);
        }
    }

    /** How a number is written. To look its signs up costs more than to write the number, so that is done once. */
    private record NumberForm(Language language, int decimals) {

        LocalizedNumberFormatter formatter() {
            return NumberFormatter.withLocale(language.locale()).precision(Precision.fixedFraction(decimals));
        }
    }

    /**
     * A parsed pattern.
     *
     * @param fixed the finished sentence if the pattern takes no arguments
     */
    private record Sentence(MessageFormat format, @Nullable String fixed) {

        String with(Object... arguments) {
            // A MessageFormat is not safe for several threads; a copy is cheaper than parsing the pattern again.
            return fixed != null ? fixed : format.clone().format(arguments);
        }
    }
}
