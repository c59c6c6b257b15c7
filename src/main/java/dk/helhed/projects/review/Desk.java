package dk.helhed.projects.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever looks at an application has before them.
 *
 * @param standing what the person may still do
 * @param seen the reviews that the person sees
 * @param applies whether the person may write about the effort
 * @param reviews whether the person may judge such applications
 * @param decides whether the person may decide them
 */
public record Desk(Standing standing, List<Review> seen, boolean applies, boolean reviews, boolean decides) {

    public Desk {
        seen = List.copyOf(seen);
    }

    /** What others and the person think, as far as the person sees it. */
    public List<Review.Judged> judged() {
        return seen.stream()
                .flatMap(review -> switch (review) {
                    case Review.Judged one -> Stream.of(one);
                    case Review.Conflicted other -> Stream.<Review.Judged>empty();
                })
                .toList();
    }

    /** Who takes no part, and why. */
    public List<Review.Conflicted> conflicted() {
        return seen.stream()
                .flatMap(review -> switch (review) {
                    case Review.Judged other -> Stream.<Review.Conflicted>empty();
                    case Review.Conflicted one -> Stream.of(one);
                })
                .toList();
    }

    /** Whether nothing keeps the person from deciding. */
    public boolean mayDecide() {
        return decides && (standing == Standing.FREE || standing == Standing.JUDGED);
    }
}
