package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /runder}: the rounds, and how a new one is opened. */
@Controller
class RoundListController {

    static final String PATH = "/runder";
    private static final int YEARS_AROUND = 2;

    private final Rounds rounds;
    private final RoundChanges changes;
    private final Clock clock;

    RoundListController(Rounds rounds, RoundChanges changes, Clock clock) {
        this.rounds = rounds;
        this.changes = changes;
        this.clock = clock;
    }

    /** Visitors see the rounds whose answers they may read. */
    @Door(Door.PUBLIC)
    @GetMapping(PATH)
    String list(Page page, Model model) {
        var today = LocalDate.now(clock);
        var mayAnswer = Actor.isHeld(Cycle.ANSWER);
        model.addAttribute("page", page);
        model.addAttribute(
                "rounds",
                rounds.all().stream()
                        .filter(round -> mayAnswer || round.state() != RoundState.OPEN)
                        .map(round -> RoundLine.of(round, rounds.asked(round.year()), today))
                        .toList());
        model.addAttribute("mayAnswer", mayAnswer);
        model.addAttribute("mayEdit", Actor.isHeld(Cycle.EDIT));
        return "yearcycle/round/rounds";
    }

    @Door(Cycle.EDIT)
    @GetMapping(PATH + "/ny")
    String form(Page page, Model model) {
        var year = Integer.toString(LocalDate.now(clock).getYear());
        return show(Fields.of(Map.of("year", year)), Objections.NONE, page, model);
    }

    @Door(Cycle.EDIT)
    @PostMapping(PATH + "/ny")
    String open(Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (read(typed, page)) {
            case Outcome.Done<Round> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Round> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<Round> read(Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        var today = LocalDate.now(clock);
        form.neededLine("year");
        var year = form.count("year");
        year.filter(one -> Math.abs(one - today.getYear()) > YEARS_AROUND)
                .ifPresent(one -> form.object(
                        "year",
                        "round.year.far",
                        Integer.toString(today.getYear() - YEARS_AROUND),
                        Integer.toString(today.getYear() + YEARS_AROUND)));
        var deadline = form.neededDay("deadline");
        deadline.filter(day -> day.isBefore(today)).ifPresent(day -> form.object("deadline", "round.deadline.past"));
        return form.outcome(() -> year.orElseThrow()).then(good -> changes.open(good, deadline.orElseThrow()));
    }

    private static String show(Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "yearcycle/round/new";
    }
}
