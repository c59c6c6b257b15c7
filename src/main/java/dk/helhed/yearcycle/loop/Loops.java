package dk.helhed.yearcycle.loop;

import dk.helhed.pages.Page;
import dk.helhed.policies.Effort;
import dk.helhed.policies.EffortSource;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.signal.SignalWords;
import dk.helhed.yearcycle.signal.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows every theme round the loop. The number of queries does not grow with the number of turns. */
@Service
@Transactional(readOnly = true)
class Loops {

    private final Themes themes;
    private final Signals signals;
    private final SignalWords words;
    private final ProposalTurns proposals;
    private final List<EffortSource> efforts;

    Loops(Themes themes, Signals signals, SignalWords words, ProposalTurns proposals, List<EffortSource> efforts) {
        this.themes = themes;
        this.signals = signals;
        this.words = words;
        this.proposals = proposals;
        this.efforts = List.copyOf(efforts);
    }

    /** How every theme stands on the day, in the words of the page. */
    Loop on(LocalDate today, Page page) {
        var turns = new Turns(page, words, proposals.with(signals.all()));
        var working = new HashMap<String, List<Effort>>();
        var lines = new ArrayList<ThemeTurn>();
        for (var theme : themes.all()) {
            var ofPolicy = working.computeIfAbsent(theme.ref().policy(), this::workingOn);
            lines.add(line(theme, turns, count(theme, ofPolicy)));
        }
        var outside = line(null, turns, 0);
        if (outside.turn() != null) {
            lines.add(outside);
        }
        return new Loop(lines, today);
    }

    private static ThemeTurn line(@Nullable Theme theme, Turns turns, int efforts) {
        var ref = theme == null ? null : theme.ref();
        return new ThemeTurn(theme, turns.of(ref), turns.waiting(ref), efforts);
    }

    private static int count(Theme theme, List<Effort> working) {
        return (int) working.stream()
                .filter(effort -> theme.holds(effort.goal()))
                .map(Effort::path)
                .distinct()
                .count();
    }

    private List<Effort> workingOn(String policy) {
        return efforts.stream()
                .flatMap(source -> source.workingOn(policy).stream())
                .toList();
    }
}
