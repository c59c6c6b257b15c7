package dk.helhed.projects.review;

import dk.helhed.projects.application.ApplicationView;
import dk.helhed.projects.pool.PoolMoney;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What deciders read about an application, on one page.
 *
 * @param goals that the effort works on, shortened
 * @param scores of the reviewers together
 * @param reasonsFor the strongest reasons of the reviewers
 * @param conflicts who takes no part, and why
 * @param pool what has become of the money of the pool; null for the municipality's own funds
 */
public record Recommendation(
        ApplicationView view,
        List<String> goals,
        ScoreSum scores,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        List<Review.Conflicted> conflicts,
        @Nullable PoolMoney pool) {

    private static final int LONGEST = 260;

    public Recommendation {
        goals = List.copyOf(goals);
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
        conflicts = List.copyOf(conflicts);
    }

    /** A text cut at a word, so that the page stays one. */
    public static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST) + " …";
    }
}
