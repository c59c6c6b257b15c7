package dk.helhed.projects.review;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import java.util.EnumMap;

/** Reads the form of a review, and says all that is wrong with it at once. */
final class ReviewReading {

    private static final int LONGEST_REASON = 1_000;

    private final Fields fields;
    private final FormReading form;

    ReviewReading(Fields fields, Language language) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
    }

    Outcome<Judgment> read() {
        var scores = new EnumMap<Criterion, Score>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var field = criterion.code() + "-reason";
            var reason = form.neededText(field);
            if (reason.length() > LONGEST_REASON) {
                form.object(field, "free-text.long", LONGEST_REASON, reason.length());
            }
            var points = fields.text(criterion.code());
            if (points.matches("[1-5]")) {
                scores.put(criterion, new Score(Integer.parseInt(points), reason));
            } else {
                form.object(criterion.code(), "review.points");
            }
        }
        var reasonFor = form.neededLine("reasonFor");
        var reasonAgainst = form.neededLine("reasonAgainst");
        return form.outcome(() -> new Judgment(scores, reasonFor, reasonAgainst));
    }
}
