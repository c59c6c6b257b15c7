package dk.helhed.projects.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a reviewer thinks of an application.
 *
 * @param scores one for each criterion
 * @param reasonFor the strongest reason to grant it
 * @param reasonAgainst the strongest reason not to
 */
public record Judgment(Map<Criterion, Score> scores, String reasonFor, String reasonAgainst) {

    public Judgment {
        var copy = new EnumMap<Criterion, Score>(Criterion.class);
        copy.putAll(scores);
        scores = Collections.unmodifiableMap(copy);
    }

    /** All points together. */
    public int sum() {
        return scores.values().stream().mapToInt(Score::points).sum();
    }
}
