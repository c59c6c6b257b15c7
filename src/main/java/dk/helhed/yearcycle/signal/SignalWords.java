package dk.helhed.yearcycle.signal;

import dk.helhed.barometer.Wording;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Unit;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says in a sentence what a signal says. */
@Component
public class SignalWords {

    private static final String HEADING = "signal.heading.";
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final Texts texts;

    SignalWords(Texts texts) {
        this.texts = texts;
    }

    /** One sentence, for somebody who has ten seconds. */
    public String heading(Page page, Signal signal) {
        return heading(page.language(), signal);
    }

    /** As above. */
    public String heading(Language language, Signal signal) {
        return title(language, signal) + ": " + says(language, signal);
    }

    /** What it is about: its first sentence, without a full stop. */
    public String title(Language language, Signal signal) {
        var title = signal.subject().title().in(language.locale()).strip();
        var first = NEXT_SENTENCE.split(title, 2)[0];
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** What it says about that, with a small letter at the front. */
    public String says(Language language, Signal signal) {
        var of = new Said(signal, new Wording(texts, language));
        return switch (signal.kind()) {
            case TURNED_NEGATIVE ->
                of.has(Role.BASE)
                        ? say(
                                language,
                                signal,
                                of.value(Role.BASE),
                                of.time(Role.BASE),
                                of.value(Role.NEWEST),
                                of.time(Role.NEWEST))
                        : texts.text(
                                language,
                                HEADING + "turned-negative.alone",
                                of.value(Role.NEWEST),
                                of.time(Role.NEWEST));
            case BELOW_PATH ->
                say(language, signal, of.value(Role.NEWEST), of.time(Role.NEWEST), of.value(Role.REQUIRED));
            case GAP_WIDENED ->
                say(
                        language,
                        signal,
                        of.gap(Role.BEFORE, Role.OTHER_BEFORE),
                        of.time(Role.BEFORE),
                        of.gap(Role.NEWEST, Role.OTHER),
                        of.time(Role.NEWEST));
            case DEADLINE_PASSED ->
                say(
                        language,
                        signal,
                        of.time(Role.TARGET),
                        of.value(Role.NEWEST),
                        of.time(Role.NEWEST),
                        of.value(Role.TARGET));
            case RED_TWICE -> say(language, signal, of.time(Role.QUARTER_BEFORE), of.time(Role.QUARTER));
            case FUNDING_CLIFF -> say(language, signal, of.time(Role.MONEY_ENDS));
            case NO_NEW_FIGURE ->
                of.has(Role.NEWEST)
                        ? say(language, signal, of.time(Role.NEWEST), of.time(Role.DUE))
                        : texts.text(language, HEADING + "no-new-figure.never");
            case NO_OWNER -> say(language, signal);
        };
    }

    /** Whether it is more than chance, in a sentence; empty if there is no chance in it. */
    public String certainty(Language language, Signal signal) {
        var key = signal.certainty().key() + ".text";
        var wording = new Wording(texts, language);
        return switch (signal.certainty()) {
            case Certainty.Certain certain ->
                texts.text(language, key, points(wording, certain.lower()), points(wording, certain.upper()));
            case Certainty.Chance chance ->
                texts.text(language, key, points(wording, chance.lower()), points(wording, chance.upper()));
            case Certainty.Uncounted uncounted -> texts.text(language, key);
            case Certainty.Plain plain -> "";
        };
    }

    /** How figures are written on the page. */
    public Wording wording(Page page) {
        return new Wording(texts, page.language());
    }

    private String say(Language language, Signal signal, Object... arguments) {
        return texts.text(language, HEADING + signal.kind().code(), arguments);
    }

    private static String points(Wording wording, double points) {
        return wording.figure(BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP), Unit.PERCENTAGE_POINTS);
    }

    /** What stands in a signal, in words. */
    private record Said(Signal signal, Wording wording) {

        boolean has(Role role) {
            return signal.figure(role).isPresent();
        }

        String value(Role role) {
            return signal.figure(role)
                    .filter(figure -> figure.unit() != null)
                    .map(figure -> wording.amount(figure.value(), Objects.requireNonNull(figure.unit())))
                    .orElse("..");
        }

        String time(Role role) {
            return wording.period(signal.figure(role).map(UsedFigure::period).orElse(null));
        }

        /** The published gap, or the distance to the other figure. */
        String gap(Role role, Role otherRole) {
            var other = signal.figure(otherRole).map(UsedFigure::value);
            return other.isEmpty()
                    ? value(role)
                    : distance(signal.figure(role).map(UsedFigure::value), other)
                            .map(points -> wording.amount(points, Unit.PERCENTAGE_POINTS))
                            .orElse("..");
        }

        private static Optional<BigDecimal> distance(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.flatMap(own -> other.map(own::subtract)).map(BigDecimal::abs);
        }
    }
}
