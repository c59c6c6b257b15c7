package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Wording;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Efforts;
import dk.helhed.yearcycle.proposal.Opens;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalWords;
import dk.helhed.yearcycle.signal.Signals;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills the form of a new proposal with what the signals it answers already know. */
@Component
class FromSignal {

    private static final int MOST_SIGNALS = 20;
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Signals signals;
    private final SignalWords words;
    private final ProposalFields fields;
    private final Efforts efforts;
    private final Texts texts;

    FromSignal(Signals signals, SignalWords words, ProposalFields fields, Efforts efforts, Texts texts) {
        this.signals = signals;
        this.words = words;
        this.fields = fields;
        this.efforts = efforts;
        this.texts = texts;
    }

    /**
     * The signals that an address or a form names.
     *
     * @throws NotFoundException if one of them is none
     */
    List<Signal> named(Fields fields) {
        return fields.texts("signal").stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_SIGNALS)
                .map(text -> Optional.of(text)
                        .filter(one -> one.matches(ID))
                        .flatMap(one -> signals.find(UUID.fromString(one)))
                        .orElseThrow(() -> new NotFoundException("proposal.signal.none")))
                .toList();
    }

    /** The fields that the signals fill; empty ones where they say nothing. */
    Map<String, String> fill(List<Signal> all, Page page) {
        var texts = new LinkedHashMap<String, String>();
        all.stream()
                .flatMap(signal -> Optional.ofNullable(signal.theme()).stream())
                .findFirst()
                .ifPresent(theme -> texts.put("theme", theme.toString()));
        texts.put(
                "challenge",
                String.join(
                        "\n\n", all.stream().map(one -> challenge(one, page)).toList()));
        var line = 0;
        for (var signal : all) {
            var newest = signal.figure(UsedFigure.Role.NEWEST);
            if (newest.isPresent() && !newest.get().series().isEmpty()) {
                line++;
                var code = Indicator.codeOf(newest.get().series());
                texts.put(Line.field("effectIndicator", line), fields.indicator(code, page.language()));
            }
            effort(signal).ifPresent(number -> {
                texts.put("opens", Opens.Kind.CHANGE.code());
                texts.put("effort", number);
            });
        }
        return texts;
    }

    private Optional<String> effort(Signal signal) {
        return signal.subject().kind() == Subject.Kind.PROJECT
                        && signal.subject().thing().matches(ID)
                ? efforts.find(UUID.fromString(signal.subject().thing()))
                        .filter(one -> one.sheet().published() || efforts.may(Efforts.READ, one))
                        .map(one -> one.number())
                : Optional.empty();
    }

    /** What the signal says, and the figures that it rests on with their times and batches. */
    private String challenge(Signal signal, Page page) {
        var wording = new Wording(texts, page.language());
        var sentences = new ArrayList<String>();
        sentences.add(words.heading(page, signal) + ".");
        for (var figure : signal.figures()) {
            if (figure.role() == UsedFigure.Role.PART) {
                continue;
            }
            var value = figure.value();
            var unit = figure.unit();
            if (value != null && unit != null) {
                var amount = wording.amount(value, unit);
                var period = wording.period(figure.period());
                var role = page.text(figure.role().key());
                sentences.add(
                        figure.batch() == null
                                ? page.text("proposal.challenge.figure", role, amount, period)
                                : page.text(
                                        "proposal.challenge.figure.batch",
                                        role,
                                        amount,
                                        period,
                                        Objects.toString(figure.batch())));
            }
        }
        return String.join("\n", sentences);
    }
}
