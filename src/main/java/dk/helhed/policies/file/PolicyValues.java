package dk.helhed.policies.file;

import dk.helhed.policies.document.PolicyText;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Good;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of value that a policy file has. What cannot be read is noted, and a stand-in returned. */
final class PolicyValues {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,500}");
    private static final int LONGEST_KEY = 80;
    private static final Period SOME_PERIOD = Period.parse("2000").orElseThrow();

    private PolicyValues() {}

    /** Lower-case letters, digits and dashes. */
    static String key(YamlMap map, String name) {
        var key = map.text(name);
        if (map.has(name) && (key.length() > LONGEST_KEY || !KEY.matcher(key).matches())) {
            map.problem(name, "key", FileProblems.shown(key));
        }
        return key;
    }

    static PolicyText words(YamlMap map, String name) {
        map.requires(name);
        var words = wordsOrNull(map, name);
        return words == null ? PolicyText.danish("?") : words;
    }

    static @Nullable PolicyText wordsOrNull(YamlMap map, String name) {
        return map.map(name).map(PolicyValues::words).orElse(null);
    }

    private static PolicyText words(YamlMap languages) {
        var words = new LinkedHashMap<String, String>();
        for (var language : languages.names()) {
            if (!LANGUAGE.matcher(language).matches()) {
                languages.problem(language, "language", FileProblems.shown(language));
            }
            words.put(language, languages.text(language));
        }
        if (languages.requires(PolicyText.ORIGINAL)) {
            return new PolicyText(words);
        }
        return PolicyText.danish("?");
    }

    static @Nullable LocalDate date(YamlMap map, String name) {
        var text = map.textOrNull(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            map.problem(name, "date", FileProblems.shown(text));
            return SOME_PERIOD.first();
        }
    }

    static Period period(YamlMap map, String name) {
        var text = map.text(name);
        var period = Period.parse(text);
        if (period.isEmpty() && map.has(name)) {
            map.problem(name, "period", FileProblems.shown(text));
        }
        return period.orElse(SOME_PERIOD);
    }

    static BigDecimal number(YamlMap map, String name) {
        var text = map.text(name);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (map.has(name)) {
            map.problem(name, "number", FileProblems.shown(text));
        }
        return BigDecimal.ZERO;
    }

    static Good direction(YamlMap map, String name) {
        var text = map.text(name);
        return Arrays.stream(Good.values())
                .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (map.has(name)) {
                        map.problem(name, "direction", FileProblems.shown(text));
                    }
                    return Good.HIGHER;
                });
    }

    /** A web address; null if there is none. */
    static @Nullable String address(YamlMap map, String name) {
        var text = map.textOrNull(name);
        if (text != null && !ADDRESS.matcher(text).matches()) {
            map.problem(name, "address", FileProblems.shown(text));
        }
        return text;
    }
}
