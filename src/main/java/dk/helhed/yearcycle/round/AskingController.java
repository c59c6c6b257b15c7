package dk.helhed.yearcycle.round;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Scope;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.UnitField;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.Theme;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /runder/…/ark/ny}: how one more committee is asked about a theme. */
@Controller
@Door(Cycle.EDIT)
class AskingController {

    private static final String PATH = RoundListController.PATH + "/{year:\\d{1,9}}/ark/ny";

    private static final int MOST_SUGGESTIONS = 300;

    private final Rounds rounds;
    private final NewSheets sheets;
    private final Units units;
    private final Clock clock;

    AskingController(Rounds rounds, NewSheets sheets, Units units, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable int year, Fields query, Page page, Model model) {
        return show(find(year), query, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String ask(@PathVariable int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        var round = find(year);
        return switch (read(round, typed, page)) {
            case Outcome.Done<UUID> done -> "redirect:" + page.link(round.path());
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(round, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<UUID> read(Round round, Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        if (round.state() == RoundState.ENDED) {
            form.object("", "round.ended", Integer.toString(round.year()));
        }
        var theme = sheets.theme(typed.text("theme"));
        if (theme.isEmpty()) {
            form.object("theme", "form.choose");
        }
        var committee = form.neededLine("committee");
        var unit = unit(form, typed);
        return form.outcome(() -> committee).then(good -> add(round, theme.orElseThrow(), good, unit));
    }

    private Optional<Integer> unit(FormReading form, Fields typed) {
        return typed.text("unit").isBlank()
                ? Optional.empty()
                : new UnitField(units::named, new Scope.Everything(), LocalDate.now(clock), "units.unknown")
                        .read(form, null, null);
    }

    private Outcome<UUID> add(Round round, Theme theme, String committee, Optional<Integer> unit) {
        return sheets.add(round.year(), theme.ref(), committee, unit.orElse(null));
    }

    private Round find(int year) {
        return rounds.find(year).orElseThrow(() -> new NotFoundException("round.none"));
    }

    private String show(Round round, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("round", round);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("themes", sheets.themes(page, typed.text("theme")));
        model.addAttribute("committees", sheets.committees());
        model.addAttribute("units", units.openIfFew(MOST_SUGGESTIONS));
        return "yearcycle/round/ask";
    }
}
