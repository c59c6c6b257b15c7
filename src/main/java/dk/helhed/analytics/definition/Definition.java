package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Condition;
import dk.helhed.reference.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A figure, as it is counted.
 *
 * @param id letters and digits, with dots, hyphens and underscores between them
 * @param version from 1; a definition that is changed becomes the next version
 * @param base who is counted: the population, and in it those that the denominator takes
 * @param measure what is told of them
 * @param contrast two groups in the base whose figures are set against each other
 * @param texts what the file says, word for word
 * @param presentation how the figure is shown
 */
public record Definition(
        String id,
        int version,
        Condition base,
        Measure measure,
        Optional<Contrast> contrast,
        DefinitionTexts texts,
        Presentation presentation) {

    public LocalizedText name() {
        return presentation.name();
    }

    /** Whether the other counts the very same. */
    boolean countsLike(Definition other) {
        return base.equals(other.base) && measure.equals(other.measure) && contrast.equals(other.contrast);
    }

    Definition inVersion(int number) {
        return new Definition(id, number, base, measure, contrast, texts, presentation);
    }

    /** What is counted for it: one tally, or those of the two groups. */
    public List<Tally> tallies() {
        return contrast.map(two -> List.of(tally(base.and(two.group())), tally(base.and(two.against()))))
                .orElseGet(() -> List.of(tally(base)));
    }

    private Tally tally(Condition counted) {
        return switch (measure) {
            case Measure.Share share -> new Tally.Persons(counted, share.numerator());
            case Measure.Count count -> new Tally.Persons(counted, count.numerator());
            case Measure.Mean mean -> new Tally.Total(counted, mean.column());
            case Measure.Sum sum -> new Tally.Total(counted, sum.column());
            case Measure.Median median -> new Tally.Middle(counted, median.column());
        };
    }
}
