package dk.helhed.policies.translation;

import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * How hard the Danish texts of a policy are to read.
 *
 * @param whole of all of them
 * @param hardest those of ten words or more that are hard, the hardest first; at most five
 */
public record HardTexts(Readability whole, List<SourceText> hardest) {

    private static final int FEWEST_WORDS = 10;
    private static final int MOST = 5;

    static HardTexts of(Manuscript manuscript) {
        return new HardTexts(
                Readability.ofAll(
                        manuscript.texts().stream().map(SourceText::danish).toList()),
                manuscript.texts().stream()
                        .filter(text -> isLongEnough(text.readability())
                                && text.readability().isHard())
                        .sorted(comparingInt(
                                (SourceText text) -> -text.readability().lix()))
                        .limit(MOST)
                        .toList());
    }

    /** Whether the index says anything: a heading of three long words is not hard. */
    public static boolean isLongEnough(Readability readability) {
        return readability.words() >= FEWEST_WORDS;
    }
}
