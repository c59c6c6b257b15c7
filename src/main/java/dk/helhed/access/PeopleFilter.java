package dk.helhed.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param words parts of the name or the number, in any order; empty for everybody
 * @param unit the people of it and of the units below it; null for those of all units
 * @param role those who hold it today; null for those with and without roles
 */
public record PeopleFilter(
        String words, @Nullable Integer unit, @Nullable String role, Presence presence) {

    private static final int MOST_WORDS = 6;

    /** Who is looked for by whether they are here. */
    public enum Presence {
        HERE,
        LEFT,
        ALL;

        /** As addresses write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everybody who is here. */
    public static final PeopleFilter EVERYBODY = new PeopleFilter("", null, null, Presence.HERE);

    /** The patterns that name and number together must be like. */
    List<String> patterns() {
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
