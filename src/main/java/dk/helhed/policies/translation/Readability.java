package dk.helhed.policies.translation;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the readability index LIX: words for each sentence, plus the percentage of long words.
 *
 * <p>Source: C. H. Björnsson, Läsbarhet, Stockholm 1968. A long word has more than six letters. A sentence ends at a
 * question mark, an exclamation mark or a colon before a space; at a full stop before a space and a capital letter, so that
 * an abbreviation ends none; and at the end of the text.
 */
public record Readability(int words, int longWords, int sentences) {

    /** From here on a text is hard. */
    public static final int HARD = 45;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,][\\p{L}\\p{N}]+)*");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    private static final Pattern END =
            Pattern.compile("[?!:]+[)\"»«”]*\\s+(?=\\S)|\\.+[)\"»«”]*\\s+(?=[(\"»«“]*\\p{Lu})");
    private static final int LONG = 6;

    /** The usual bands, each from its lowest index on. */
    public enum Band {
        VERY_EASY(0),
        EASY(25),
        MEDIUM(35),
        DIFFICULT(HARD),
        VERY_DIFFICULT(55);

        private final int from;

        Band(int from) {
            this.from = from;
        }

        /** The key of its name. */
        public String key() {
            return "lix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Readability of(String text) {
        var words = WORD.matcher(text).results().map(found -> found.group()).toList();
        if (words.isEmpty()) {
            return new Readability(0, 0, 0);
        }
        var longOnes = words.stream()
                .filter(word -> NO_LETTER.matcher(word).replaceAll("").length() > LONG)
                .count();
        var ends = END.matcher(text.strip()).results().count();
        return new Readability(words.size(), (int) longOnes, (int) ends + 1);
    }

    /** That of several texts read one after another. */
    public static Readability ofAll(Collection<String> texts) {
        return texts.stream().map(Readability::of).reduce(new Readability(0, 0, 0), Readability::and);
    }

    private Readability and(Readability other) {
        return new Readability(words + other.words, longWords + other.longWords, sentences + other.sentences);
    }

    /** The index, rounded; 0 for a text without words. */
    public int lix() {
        return words == 0 ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    public Band band() {
        var band = Band.VERY_EASY;
        for (var next : Band.values()) {
            if (next.from <= lix()) {
                band = next;
            }
        }
        return band;
    }

    public boolean isHard() {
        return lix() >= HARD;
    }
}
