package dk.helhed.yearcycle.signal;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Signals that nobody has taken up. They wait for those who answer for the thing, one by one; and for those who handle all
 * signals, who get what is only upkeep as one.
 */
@Component
class SignalDuties implements DutyKind {

    private final Signals signals;
    private final Handling handling;
    private final SignalWords words;
    private final Texts texts;

    SignalDuties(Signals signals, Handling handling, SignalWords words, Texts texts) {
        this.signals = signals;
        this.handling = handling;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.SIGNALS)) {
            return List.of();
        }
        var waiting =
                signals.open().stream().filter(signal -> signal.state().waits()).toList();
        var own = handling.owned(actor, waiting);
        if (!Handling.handlesAll(actor)) {
            return own.stream().map(signal -> duty(signal, language)).toList();
        }
        var each = waiting.stream()
                .filter(signal -> own.contains(signal) || signal.kind().group() != SignalKind.Group.UPKEEP)
                .map(signal -> duty(signal, language));
        return Stream.concat(each, upkeep(waiting.stream().filter(signal -> !own.contains(signal)), language))
                .toList();
    }

    private Duty duty(Signal signal, Language language) {
        return new Duty(
                texts.text(language, "signal.duty", words.title(language, signal)),
                texts.text(language, "signal.duty.why", words.says(language, signal)),
                null,
                signal.path(),
                signal.certainty().isDoubtful() ? Urgency.OPEN : Urgency.SOON);
    }

    private Stream<Duty> upkeep(Stream<Signal> others, Language language) {
        var count = others.filter(signal -> signal.kind().group() == SignalKind.Group.UPKEEP)
                .count();
        return count == 0
                ? Stream.empty()
                : Stream.of(new Duty(
                        texts.text(language, "signal.duty.upkeep"),
                        texts.text(language, "signal.duty.upkeep.why", count),
                        null,
                        "/signaler#" + SignalKind.Group.UPKEEP.code(),
                        Urgency.OPEN));
    }
}
