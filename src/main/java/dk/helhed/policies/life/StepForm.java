package dk.helhed.policies.life;

import dk.helhed.access.Day;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.document.Adoption;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form about the next step, as it was sent.
 *
 * @param step code of the transition
 * @param version of the policy as it was read
 */
public record StepForm(
        @Nullable String step,
        @Nullable String version,
        @Nullable String until,
        @Nullable String why,
        @Nullable String on,
        @Nullable String by,
        @Nullable String agenda,
        @Nullable String from,
        @Nullable String to) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null, null, null);

    /** What was typed into a field; empty if nothing was. */
    public String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    boolean isAbout(int policyVersion) {
        return Integer.toString(policyVersion).equals(version);
    }

    /** What is asked for, or what cannot be read. */
    Outcome<StepRequest> request() {
        var transition = Arrays.stream(Transition.values())
                .filter(one -> one.code().equals(step))
                .findFirst();
        if (transition.isEmpty()) {
            return Outcome.refused("", "policy.step.order");
        }
        return switch (transition.get()) {
            case START_ROUND -> dated(StepRequest.StartRound::new);
            case OPEN_HEARING -> dated(StepRequest.OpenHearing::new);
            case TAKE_BACK -> new Outcome.Done<>(new StepRequest.TakeBack(FreeText.paragraphs(text(why))));
            case ADOPT -> adoption();
        };
    }

    private Outcome<StepRequest> dated(Function<LocalDate, StepRequest> toRequest) {
        return Day.in(text(until))
                .map(toRequest)
                .<Outcome<StepRequest>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused("until", "policy.step.date"));
    }

    private Outcome<StepRequest> adoption() {
        var day = Day.in(text(on));
        var first = text(from).isEmpty() ? day : Day.in(text(from));
        var last = Day.in(text(to));
        if (day.isEmpty() || first.isEmpty()) {
            return Outcome.refused(day.isEmpty() ? "on" : "from", "policy.step.date");
        }
        if (last.isEmpty() && !text(to).isEmpty()) {
            return Outcome.refused("to", "policy.step.date");
        }
        var problem = Optional.<Objection>empty()
                .or(() -> FreeText.objection("by", text(by), StepCheck.LONGEST_LINE))
                .or(() -> FreeText.objection("agenda", text(agenda), StepCheck.LONGEST_LINE));
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var adopted = Period.parse(day.get().toString()).orElseThrow();
        var adoption = new Adoption(adopted, FreeText.line(text(by)), FreeText.line(text(agenda)));
        return new Outcome.Done<>(new StepRequest.Adopt(adoption, first.get(), last.orElse(null)));
    }
}
