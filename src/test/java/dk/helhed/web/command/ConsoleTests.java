package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() {
        assertThat(placesByKey(Locale.ENGLISH)).isEqualTo(placesByKey(Console.DANISH));
    }

    @Test
    void danishComesFirst() {
        assertThat(Console.standard().text("console.running", "8080")).isEqualToNormalizingNewlines("""
                        Helhed kører på http://localhost:8080/  (Ctrl-C stopper)
                        Helhed runs at http://localhost:8080/  (Ctrl-C stops it)""");
    }

    private static Map<String, String> placesByKey(Locale locale) {
        var bundle = ResourceBundle.getBundle("console", locale);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        var places = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            places.put(
                    key,
                    PLACE.matcher(bundle.getString(key))
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .collect(Collectors.joining()));
        }
        return places;
    }
}
