package dk.helhed.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Turns what somebody types into what the register is searched for.
 *
 * <p>Each word also stands for the compounds it is a part of: mentor finds foreningsmentor. A word that the register does not
 * know stands for those that are spelled nearly so.
 */
@Component
public class Search {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_PART = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Locale DANISH = Locale.of("da");

    private final WordRepository repository;

    Search(WordRepository repository) {
        this.repository = repository;
    }

    /**
     * What is searched for.
     *
     * @param query for {@code to_tsquery('danish', …)} on text that is folded; empty if no word was typed
     * @param instead words that stand for some that nothing is known of
     */
    public record Wanted(String query, List<String> instead) {

        public Wanted {
            instead = List.copyOf(instead);
        }
    }

    /** Reads what was typed. */
    public Wanted read(String typed) {
        var words = words(typed);
        var groups = new ArrayList<String>();
        var instead = new ArrayList<String>();
        for (var word : words) {
            var holding = word.length() < SHORTEST_PART ? List.<String>of() : repository.holding(word);
            var near = holding.isEmpty() && word.length() >= SHORTEST_PART && !repository.isKnown(word)
                    ? repository.near(word)
                    : List.<String>of();
            instead.addAll(near);
            groups.add(group(word, Stream.concat(holding.stream(), near.stream())));
        }
        return new Wanted(String.join(" & ", groups), instead);
    }

    private static List<String> words(String typed) {
        return BETWEEN.splitAsStream(typed.toLowerCase(DANISH))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .map(Search::folded)
                .toList();
    }

    /** As {@code projects.folded} writes it. */
    static String folded(String word) {
        return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    private static String group(String word, Stream<String> others) {
        var parts = Stream.concat(Stream.of(word), others)
                .filter(one -> BETWEEN.matcher(one).results().findAny().isEmpty())
                .distinct()
                .map(one -> "'" + one + "'")
                .toList();
        return "(" + String.join(" | ", parts) + ")";
    }
}
