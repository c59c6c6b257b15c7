package dk.helhed.projects.review;

import dk.helhed.pages.Page;
import dk.helhed.projects.Goals;
import dk.helhed.projects.Goals.NamedGoal;
import dk.helhed.projects.application.ApplicationViews;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.pool.Pools;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Gathers what deciders read about an application. */
@Component
class Recommendations {

    private static final int MOST_GOALS = 3;
    private static final int MOST_REASONS = 3;

    private final Reviews reviews;
    private final ApplicationViews views;
    private final Pools pools;
    private final Goals goals;

    Recommendations(Reviews reviews, ApplicationViews views, Pools pools, Goals goals) {
        this.reviews = reviews;
        this.views = views;
        this.pools = pools;
        this.goals = goals;
    }

    Recommendation of(Found found, Page page) {
        var view = views.of(found);
        var seen = reviews.of(found.application());
        var pool = view.pool();
        return new Recommendation(
                view,
                goals.named(found.effort().sheet().goals(), page).stream()
                        .limit(MOST_GOALS)
                        .map(NamedGoal::text)
                        .map(Recommendation::shortened)
                        .toList(),
                ScoreSum.of(seen),
                reasons(seen, Judgment::reasonFor),
                reasons(seen, Judgment::reasonAgainst),
                seen.stream()
                        .filter(Review.Conflicted.class::isInstance)
                        .map(Review.Conflicted.class::cast)
                        .toList(),
                pool == null ? null : pools.money(pool));
    }

    private static List<String> reasons(List<Review> seen, Function<Judgment, String> reason) {
        return seen.stream()
                .filter(Review.Judged.class::isInstance)
                .map(Review.Judged.class::cast)
                .map(Review.Judged::judgment)
                .map(reason)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }
}
