package dk.helhed.projects.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/**
 * The points of several reviewers together.
 *
 * @param reviewers how many; none of the rest means anything if there are none
 * @param total the sums of the reviewers
 * @param parts by criterion, in order
 */
public record ScoreSum(int reviewers, Spread total, List<Part> parts) {

    public ScoreSum {
        parts = List.copyOf(parts);
    }

    /** The mean, with one decimal, and how far apart the reviewers are. */
    public record Spread(BigDecimal mean, int least, int most) {

        private static Spread of(Stream<Integer> points) {
            var statistics = points.collect(
                    IntSummaryStatistics::new, IntSummaryStatistics::accept, IntSummaryStatistics::combine);
            return statistics.getCount() == 0
                    ? new Spread(BigDecimal.ZERO, 0, 0)
                    : new Spread(
                            BigDecimal.valueOf(statistics.getAverage()).setScale(1, RoundingMode.HALF_UP),
                            statistics.getMin(),
                            statistics.getMax());
        }
    }

    /** The points for one criterion. */
    public record Part(Criterion criterion, Spread spread) {}

    /** The most points that a reviewer can give in all. */
    public static int most() {
        return Criterion.values().length * Criterion.MOST;
    }

    /** That of what reviewers think; those with a conflict are left out. */
    static ScoreSum of(List<Review> reviews) {
        var judgments = reviews.stream()
                .flatMap(review -> switch (review) {
                    case Review.Judged judged -> Stream.of(judged.judgment());
                    case Review.Conflicted conflicted -> Stream.<Judgment>empty();
                })
                .toList();
        return new ScoreSum(
                judgments.size(),
                Spread.of(judgments.stream().map(Judgment::sum)),
                Stream.of(Criterion.values())
                        .map(criterion -> new Part(
                                criterion,
                                Spread.of(judgments.stream()
                                        .flatMap(judgment -> Stream.ofNullable(
                                                judgment.scores().get(criterion)))
                                        .map(Score::points))))
                        .toList());
    }
}
