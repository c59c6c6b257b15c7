package dk.helhed.projects.decision;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.decision.Decision.Funding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the form of a decision, and says all that is wrong with it at once. */
final class DecisionReading {

    private final Fields fields;
    private final FormReading form;

    DecisionReading(Fields fields, Language language) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
    }

    /**
     * What the form says.
     *
     * @param replaces the decision that it corrects; null if it corrects none
     */
    Outcome<Decision> read(@Nullable UUID replaces, LocalDate today, Instant now) {
        var conclusion = form.neededChoice(Conclusion.class, "conclusion");
        var body = form.neededLine("body");
        var on = day(today);
        var agenda = form.neededLine("agenda");
        var link = form.address("link");
        var reasons = form.neededText("reasons");
        var funding = funding(conclusion);
        var until = until(conclusion, on);
        return form.outcome(() -> new Decision(
                UUID.randomUUID(),
                conclusion.orElseThrow(),
                body,
                agenda,
                link,
                on.orElseThrow(),
                reasons,
                funding,
                until,
                replaces,
                false,
                now));
    }

    private Optional<LocalDate> day(LocalDate today) {
        var on = form.neededDay("on");
        on.filter(day -> day.isAfter(today)).ifPresent(day -> form.object("on", "effort.decision.on.future"));
        return on;
    }

    private Funding funding(Optional<Conclusion> conclusion) {
        var yearly = form.amount("yearly");
        var payer = form.line("payer");
        if (conclusion.filter(Conclusion::isLasting).isPresent()) {
            if (fields.text("yearly").isBlank()) {
                form.object("yearly", "effort.decision.yearly.missing");
            }
            if (payer.isEmpty()) {
                form.object("payer", "effort.decision.payer.missing");
            }
        }
        return new Funding(yearly.orElse(null), payer);
    }

    /** The last day of an extension; what stands there with another conclusion is left out. */
    private @Nullable LocalDate until(Optional<Conclusion> conclusion, Optional<LocalDate> on) {
        if (conclusion.filter(Conclusion.EXTENDED::equals).isEmpty()) {
            return null;
        }
        if (fields.text("until").isBlank()) {
            form.object("until", "effort.decision.until.missing");
            return null;
        }
        var until = form.day("until");
        if (until.isPresent() && on.isPresent() && !until.get().isAfter(on.get())) {
            form.object("until", "effort.decision.until.early");
        }
        return until.orElse(null);
    }
}
