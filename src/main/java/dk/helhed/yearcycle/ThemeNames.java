package dk.helhed.yearcycle;

import dk.helhed.pages.Language;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What themes are called, whatever has become of their policies. */
@Component
public class ThemeNames {

    private final Themes themes;

    ThemeNames(Themes themes) {
        this.themes = themes;
    }

    /** The names in the language, of those that the municipality follows and of any other that is asked for. */
    public Names in(Language language) {
        var known = new HashMap<ThemeRef, String>();
        themes.all().forEach(theme -> known.put(theme.ref(), theme.name(language)));
        return new Names(themes, language, known);
    }

    /**
     * Names in a language.
     *
     * @param known so far; others are looked for when they are asked for
     */
    public record Names(Themes themes, Language language, Map<ThemeRef, String> known) {

        /** The name; the reference as it is written if there is no such theme. */
        public String of(ThemeRef theme) {
            return known.computeIfAbsent(
                    theme,
                    ref -> themes.find(ref).map(found -> found.name(language)).orElseGet(ref::toString));
        }
    }
}
