package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /runder/…}: who has answered in a round, and how the round is run. */
@Controller
class RoundController {

    private static final String PATH = RoundListController.PATH + "/{year:\\d{1,9}}";

    private final Rounds rounds;
    private final RoundChanges changes;
    private final Overviews overviews;
    private final Clock clock;

    RoundController(Rounds rounds, RoundChanges changes, Overviews overviews, Clock clock) {
        this.rounds = rounds;
        this.changes = changes;
        this.overviews = overviews;
        this.clock = clock;
    }

    @Door(Cycle.ANSWER)
    @GetMapping(PATH)
    String overview(@PathVariable int year, Actor actor, Page page, Model model) {
        return show(find(year), Objections.NONE, Map.of(), actor, page, model);
    }

    @Door(Cycle.EDIT)
    @PostMapping(PATH + "/frist")
    String move(
            @PathVariable int year, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var round = find(year);
        var form = new FormReading(typed, page.language());
        var deadline = form.neededDay("deadline");
        deadline.filter(day -> day.isBefore(LocalDate.now(clock)))
                .ifPresent(day -> form.object("deadline", "round.deadline.past"));
        var outcome =
                form.outcome(() -> deadline.orElseThrow()).then(good -> changes.move(round, typed.version(), good));
        return answer(outcome, year, typed, actor, page, model, response);
    }

    @Door(Cycle.EDIT)
    @PostMapping(PATH + "/luk")
    String close(
            @PathVariable int year, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var round = find(year);
        return answer(changes.close(round, typed.version()), year, typed, actor, page, model, response);
    }

    private String answer(
            Outcome<Round> outcome,
            int year,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Round> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Round> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var objections = new Objections(refused.objections());
                yield show(find(year), objections, Map.of("deadline", typed.text("deadline")), actor, page, model);
            }
        };
    }

    private Round find(int year) {
        return rounds.find(year).orElseThrow(() -> new NotFoundException("round.none"));
    }

    private String show(
            Round round, Objections objections, Map<String, String> typed, Actor actor, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("overview", overviews.of(round, actor, page));
        model.addAttribute("objections", objections);
        model.addAttribute(
                "deadline", typed.getOrDefault("deadline", round.deadline().toString()));
        model.addAttribute("mayEdit", actor.holds(Cycle.EDIT));
        return "yearcycle/round/round";
    }
}
