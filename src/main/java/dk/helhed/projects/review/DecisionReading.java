package dk.helhed.projects.review;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.application.Application;
import dk.helhed.projects.application.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Reads the form of a decision, and says all that is wrong with it at once. */
final class DecisionReading {

    /** The answer that grants. */
    static final String GRANT = "grant";

    /** The answer that refuses. */
    static final String REFUSE = "refuse";

    private final Fields fields;
    private final FormReading form;

    DecisionReading(Fields fields, Language language) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
    }

    /** What is decided; not more than was asked for, and always with reasons. */
    Outcome<Verdict> read(Application application, Instant now) {
        var answer = fields.text("verdict");
        var reasons = form.neededText("reasons");
        var conditions = form.text("conditions");
        if (answer.equals(REFUSE)) {
            return form.outcome(() -> new Verdict(null, reasons, "", now));
        }
        if (!answer.equals(GRANT)) {
            form.object("verdict", "form.choose");
        }
        var granted = granted(application);
        return form.outcome(() -> new Verdict(granted.orElseThrow(), reasons, conditions, now));
    }

    private Optional<BigDecimal> granted(Application application) {
        var granted = form.amount("granted");
        var asked = Objects.requireNonNull(application.answers().ask().amount());
        if (granted.isEmpty() && fields.text("granted").isBlank()) {
            form.object("granted", "form.missing");
        } else if (granted.filter(amount -> amount.signum() == 0).isPresent()) {
            form.object("granted", "application.granted.zero");
        } else if (granted.filter(amount -> amount.compareTo(asked) > 0).isPresent()) {
            form.object("granted", "application.granted.much", asked);
        }
        return granted;
    }
}
