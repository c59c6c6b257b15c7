package dk.helhed.policies.life;

import dk.helhed.access.Objection;
import dk.helhed.policies.Policy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be so before a step can be taken. */
final class StepCheck {

    private static final int LONGEST = 2_000;
    static final int LONGEST_LINE = 200;

    private StepCheck() {}

    static Optional<Objection> obstacle(StepRequest request, Policy policy, Life life, LocalDate today) {
        return switch (request) {
            case StepRequest.StartRound round
            when policy.document().committees().isEmpty() -> objection("", "policy.step.no-committee");
            case StepRequest.StartRound round -> future(round.until(), today);
            case StepRequest.OpenHearing hearing when isRunning(life.round(), today) -> runs(life.round());
            case StepRequest.OpenHearing hearing -> future(hearing.until(), today);
            case StepRequest.TakeBack back when back.why().isBlank() -> objection("why", "policy.step.why");
            case StepRequest.TakeBack back
            when back.why().length() > LONGEST ->
                objection("why", "hearing.too-long", back.why().length(), LONGEST);
            case StepRequest.TakeBack back -> Optional.empty();
            case StepRequest.Adopt adopt
            when life.hearing() != null && life.hearing().isOpenOn(today) ->
                objection("", "policy.step.hearing-open", life.hearing().until().toString());
            case StepRequest.Adopt adopt -> adoption(adopt, today);
        };
    }

    /** The last day that the step gives; null if it gives none. */
    static @Nullable LocalDate until(StepRequest request) {
        return switch (request) {
            case StepRequest.StartRound round -> round.until();
            case StepRequest.OpenHearing hearing -> hearing.until();
            case StepRequest.TakeBack back -> null;
            case StepRequest.Adopt adopt -> null;
        };
    }

    /** What is said with the step; null if nothing is. */
    static @Nullable String note(StepRequest request) {
        return request instanceof StepRequest.TakeBack back ? back.why() : null;
    }

    private static boolean isRunning(@Nullable Round round, LocalDate today) {
        return round != null && !round.isOverOn(today);
    }

    private static Optional<Objection> runs(@Nullable Round round) {
        return round == null
                ? Optional.empty()
                : objection(
                        "",
                        "policy.step.round-open",
                        String.join(", ", round.missing()),
                        round.until().toString());
    }

    private static Optional<Objection> adoption(StepRequest.Adopt adopt, LocalDate today) {
        var on = adopt.adoption().on();
        var agenda = adopt.adoption().agenda();
        if (on.last().isAfter(today)) {
            return objection("on", "policy.step.adopted-in-future");
        }
        if (adopt.adoption().by().isBlank()) {
            return objection("by", "policy.step.by");
        }
        if (agenda == null || agenda.isBlank()) {
            return objection("agenda", "policy.step.agenda");
        }
        if (adopt.from().isBefore(on.first())) {
            return objection(
                    "from", "policy.file.from-before-adoption", adopt.from().toString(), on.code());
        }
        var to = adopt.to();
        return to != null && to.isBefore(adopt.from())
                ? objection(
                        "to",
                        "policy.file.to-before-from",
                        to.toString(),
                        adopt.from().toString())
                : Optional.empty();
    }

    private static Optional<Objection> future(LocalDate until, LocalDate today) {
        return until.isAfter(today) ? Optional.empty() : objection("until", "policy.step.until");
    }

    private static Optional<Objection> objection(String field, String key, Object... arguments) {
        return Optional.of(Objection.of(field, key, arguments));
    }
}
