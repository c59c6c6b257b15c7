package dk.helhed.yearcycle.signal.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.helhed.access.Actor;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Language;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.yearcycle.Home;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.signal.Handling;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.SignalWords;
import dk.helhed.yearcycle.signal.Signals;
import dk.helhed.yearcycle.signal.compute.Runs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lists of signals. */
@Component
class SignalLists {

    private final Signals signals;
    private final SignalWords words;
    private final Themes themes;
    private final Home home;
    private final Areas areas;

    SignalLists(Signals signals, SignalWords words, Themes themes, Home home, Areas areas) {
        this.signals = signals;
        this.words = words;
        this.themes = themes;
        this.home = home;
        this.areas = areas;
    }

    /** The page for whoever asks. */
    SignalList of(Page page, SignalFilter filter, Runs runs) {
        var all = signals.all();
        var wanted = all.stream().filter(filter::concerns).toList();
        var known = themes.all();
        var lines = new TreeMap<>(lines(page.language(), filter, wanted, known).stream()
                .collect(groupingBy(line -> line.signal().kind().group())));
        return new SignalList(
                page,
                filter,
                lines,
                states(page, filter, wanted),
                themeChoices(page, filter, known),
                kindChoices(page, filter),
                runs.last(),
                !all.isEmpty(),
                home.municipality().map(area -> name(area, page.language())).orElse(""),
                Actor.asking().filter(Handling::handlesAll).isPresent());
    }

    /** Those wanted, the most serious first. */
    List<SignalLine> lines(Language language, SignalFilter filter) {
        return lines(
                language,
                filter,
                signals.all().stream().filter(filter::concerns).toList(),
                themes.all());
    }

    /** One signal as in a list. */
    SignalLine line(Language language, Signal signal) {
        var known = signal.theme() == null ? Optional.<Theme>empty() : themes.find(signal.theme());
        return line(language, signal, known.stream().toList());
    }

    private List<SignalLine> lines(Language language, SignalFilter filter, List<Signal> wanted, List<Theme> known) {
        return wanted.stream()
                .filter(signal -> filter.concerns(signal.state()))
                .sorted(comparing(Signal::kind)
                        .thenComparing(signal -> signal.certainty().isDoubtful())
                        .thenComparing(signal -> signal.subject().thing()))
                .map(signal -> line(language, signal, known))
                .toList();
    }

    private SignalLine line(Language language, Signal signal, List<Theme> known) {
        return new SignalLine(
                signal,
                words.title(language, signal),
                words.says(language, signal),
                theme(signal.theme(), known, language),
                areas.find(signal.subject().area())
                        .map(area -> name(area, language))
                        .orElse(""));
    }

    private static String theme(@Nullable ThemeRef ref, List<Theme> known, Language language) {
        return known.stream()
                .filter(theme -> theme.ref().equals(ref))
                .findFirst()
                .map(theme -> theme.name(language))
                .orElse("");
    }

    private static String name(Area area, Language language) {
        return area.name().in(language.locale());
    }

    private static List<Link> states(Page page, SignalFilter filter, List<Signal> wanted) {
        var counts = wanted.stream().collect(groupingBy(Signal::state, counting()));
        var links = new ArrayList<Link>();
        var open = Stream.of(SignalState.values())
                .filter(SignalState::isOpen)
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        links.add(state(page, filter, "", page.text("signal.states.open", open)));
        for (var state : SignalState.values()) {
            var count = counts.getOrDefault(state, 0L);
            if (count > 0) {
                links.add(state(
                        page, filter, state.code(), page.text("signal.states.one", page.text(state.key()), count)));
            }
        }
        links.add(state(page, filter, SignalFilter.ALL, page.text("signal.states.all", wanted.size())));
        return links;
    }

    private static Link state(Page page, SignalFilter filter, String state, String text) {
        return new Link(
                text,
                page.link(SignalController.PATH, filter.in(state).parameters()),
                filter.state().equals(state));
    }

    private static List<Choice> themeChoices(Page page, SignalFilter filter, List<Theme> known) {
        var names = new LinkedHashMap<String, String>();
        names.put("", page.text("signal.filter.all"));
        known.forEach(theme -> names.put(theme.ref().toString(), theme.name(page.language())));
        names.put(SignalFilter.NO_THEME, page.text("signal.theme.none"));
        return choices(names, filter.theme());
    }

    private static List<Choice> kindChoices(Page page, SignalFilter filter) {
        var names = new LinkedHashMap<String, String>();
        names.put("", page.text("signal.filter.all"));
        Stream.of(SignalKind.values()).forEach(kind -> names.put(kind.code(), page.text(kind.key())));
        return choices(names, filter.kind() == null ? "" : filter.kind().code());
    }

    private static List<Choice> choices(Map<String, String> names, String chosen) {
        return names.entrySet().stream()
                .map(name ->
                        new Choice(name.getKey(), name.getValue(), name.getKey().equals(chosen)))
                .toList();
    }
}
