package dk.helhed.projects.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreSumTests {

    @Test
    void theMeanIsShownWithHowFarApartTheReviewersAreAndWithoutThoseWithAConflict() {
        var sum = ScoreSum.of(List.of(
                judged(5, 5, 5, 5, 5), judged(1, 2, 3, 4, 5), new Review.Conflicted(new UUID(0, 9), "C", "Nabo")));

        assertThat(sum.reviewers()).isEqualTo(2);
        assertThat(sum.total().mean()).isEqualByComparingTo("20");
        assertThat(sum.total().least()).isEqualTo(15);
        assertThat(sum.total().most()).isEqualTo(25);
        assertThat(sum.parts().getFirst().criterion()).isEqualTo(Criterion.NEED);
        assertThat(sum.parts().getFirst().spread().mean()).isEqualByComparingTo("3");
        assertThat(ScoreSum.most()).isEqualTo(25);
    }

    @Test
    void withoutReviewersThereIsNoSum() {
        assertThat(ScoreSum.of(List.of()).reviewers()).isZero();
    }

    @Test
    void aLongTextIsCutAtAWord() {
        assertThat(Recommendation.shortened("kort\n tekst")).isEqualTo("kort tekst");
        assertThat(Recommendation.shortened("ord ".repeat(100)))
                .hasSizeLessThan(270)
                .endsWith("ord …");
    }

    private static Review judged(int... points) {
        var scores = new EnumMap<Criterion, Score>(Criterion.class);
        for (var criterion : Criterion.values()) {
            scores.put(criterion, new Score(points[List.of(Criterion.values()).indexOf(criterion)], "Fordi"));
        }
        return new Review.Judged(new UUID(0, points[0]), "R", new Judgment(scores, "for", "imod"));
    }
}
