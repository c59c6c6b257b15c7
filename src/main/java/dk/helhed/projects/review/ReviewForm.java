package dk.helhed.projects.review;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form of a review. */
public record ReviewForm(Page page, Fields typed, Objections objections) {

    /** The points that can be given, each with what it means. */
    public List<Choice> points(Criterion criterion) {
        return IntStream.rangeClosed(1, Criterion.MOST)
                .mapToObj(Integer::toString)
                .map(points -> new Choice(
                        points, page.text("review.points." + points), points.equals(typed.text(criterion.code()))))
                .toList();
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }
}
