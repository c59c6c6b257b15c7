package dk.helhed.yearcycle.loop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.helhed.pages.Page;
import dk.helhed.projects.Life;
import dk.helhed.projects.Phase;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.loop.Turn.Ending;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.SignalWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the turns of the loop together from what the rooms know. A proposal and the signals it answers are one turn. */
final class Turns {

    private final Page page;
    private final SignalWords words;
    private final Facts facts;
    private final Map<UUID, List<Signal>> answered;

    /**
     * What the rooms know.
     *
     * @param proposals those that everybody may read
     * @param lives of the efforts that decisions opened, by id
     * @param learned the day on which somebody said whether a proposal did what was expected, by its id
     */
    record Facts(List<Signal> signals, List<Proposal> proposals, Map<UUID, Life> lives, Map<UUID, LocalDate> learned) {}

    Turns(Page page, SignalWords words, Facts facts) {
        this.page = page;
        this.words = words;
        this.facts = facts;
        var known = facts.proposals().stream().map(Proposal::id).collect(toSet());
        this.answered = facts.signals().stream()
                .filter(signal -> signal.proposal() != null && known.contains(signal.proposal()))
                .collect(groupingBy(signal -> Objects.requireNonNull(signal.proposal())));
    }

    /** Every turn of the theme, the most telling first; null for those of none. */
    List<Turn> of(@Nullable ThemeRef theme) {
        var ofProposals = facts.proposals().stream()
                .filter(proposal -> Objects.equals(proposal.theme(), theme))
                .map(this::turn);
        var ofSignals = facts.signals().stream()
                .filter(signal -> Objects.equals(signal.theme(), theme))
                .filter(signal -> !answered.containsKey(signal.proposal()))
                .map(this::turn);
        return Stream.concat(ofProposals, ofSignals)
                .sorted(Turn.MOST_TELLING_FIRST)
                .toList();
    }

    private Turn turn(Signal signal) {
        var ending = switch (signal.state()) {
            case EXPLAINED -> Ending.EXPLAINED;
            case RESOLVED -> Ending.RESOLVED;
            case NEW, TAKEN_UP, PROPOSED, DECIDED, RETURNED -> Ending.NONE;
        };
        return new Turn(List.of(mark(signal)), ending);
    }

    private Turn turn(Proposal proposal) {
        var marks = new ArrayList<Mark>();
        answered.getOrDefault(proposal.id(), List.of()).stream()
                .map(this::mark)
                .min(comparing(Mark::on))
                .ifPresent(marks::add);
        marks.add(new Mark(
                Station.PROPOSAL, Objects.requireNonNull(proposal.sentOn()), proposal.title(), proposal.path()));
        decided(proposal, marks);
        return new Turn(marks, ending(proposal, marks));
    }

    private void decided(Proposal proposal, List<Mark> marks) {
        var decision = proposal.decision();
        if (decision == null || !proposal.state().isDecided()) {
            return;
        }
        var ruling = page.text(decision.ruling().key());
        marks.add(new Mark(Station.DECISION, decision.on(), ruling + " · " + decision.body(), proposal.path()));
        var life = decision.effort() == null ? null : facts.lives().get(decision.effort());
        if (life != null && life.effort().phase().isActive()) {
            var path = life.effort().path();
            var title = life.effort().sheet().title();
            began(life, decision.on()).ifPresent(on -> marks.add(new Mark(Station.PROJECT, on, title, path)));
            evaluated(life, decision.on())
                    .ifPresent(on -> marks.add(
                            new Mark(Station.RESULT, on, page.text("loop.mark.evaluated"), path + "/resultater")));
        }
        learned(proposal, marks);
    }

    private void learned(Proposal proposal, List<Mark> marks) {
        var on = facts.learned().get(proposal.id());
        if (on != null && marks.getLast().station() != Station.RESULT) {
            marks.add(new Mark(Station.RESULT, on, page.text("loop.mark.learned"), proposal.path()));
        }
    }

    private static Ending ending(Proposal proposal, List<Mark> marks) {
        if (marks.getLast().station() == Station.RESULT) {
            return Ending.ROUND;
        }
        return proposal.state() == ProposalState.REJECTED || proposal.state() == ProposalState.WITHDRAWN
                ? Ending.REJECTED
                : Ending.NONE;
    }

    /** When people first met it; an effort that was running before counts from the decision. */
    private Optional<LocalDate> began(Life life, LocalDate decided) {
        return Stream.of(Phase.RUNNING, Phase.ANCHORED)
                .flatMap(phase -> life.since(phase).stream())
                .min(naturalOrder())
                .map(day -> day.isBefore(decided) ? decided : day);
    }

    /** When it was first evaluated after the decision. */
    private Optional<LocalDate> evaluated(Life life, LocalDate decided) {
        return life.since(Phase.EVALUATED).filter(day -> !day.isBefore(decided));
    }

    private Mark mark(Signal signal) {
        return new Mark(Station.SIGNAL, signal.since(), words.heading(page, signal), signal.path());
    }

    /** How many signals of the theme nobody has taken up. */
    int waiting(@Nullable ThemeRef theme) {
        return (int) facts.signals().stream()
                .filter(signal -> Objects.equals(signal.theme(), theme))
                .filter(signal -> signal.state() == SignalState.NEW || signal.state() == SignalState.RETURNED)
                .count();
    }
}
