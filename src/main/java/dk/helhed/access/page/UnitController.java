package dk.helhed.access.page;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Unit;
import dk.helhed.access.UnitChanges;
import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /enheder}: the tree of units, and how a unit is closed and opened again. */
@Controller
class UnitController {

    private static final String CLOSE = "/enheder/" + Reached.UNIT + "/luk";

    private final Units units;
    private final UnitChanges changes;
    private final Reached reached;
    private final Clock clock;

    UnitController(Units units, UnitChanges changes, Reached reached, Clock clock) {
        this.units = units;
        this.changes = changes;
        this.reached = reached;
        this.clock = clock;
    }

    @GetMapping("/enheder")
    @Door(People.READ)
    String tree(@RequestParam(defaultValue = "") String vis, Page page, Model model) {
        return tree(vis.equals("alle"), Objections.NONE, page, model);
    }

    private String tree(boolean closedToo, Objections objections, Page page, Model model) {
        var actor = Reached.actor();
        var today = LocalDate.now(clock);
        var all = units.all();
        model.addAttribute("page", page);
        model.addAttribute(
                "lines",
                UnitTree.of(all).lines().stream()
                        .filter(line -> closedToo || line.unit().isOpenOn(today))
                        .toList());
        model.addAttribute(
                "closed", all.stream().filter(unit -> !unit.isOpenOn(today)).count());
        model.addAttribute("closedToo", closedToo);
        model.addAttribute("people", units.countPeople(actor));
        model.addAttribute("reach", units.inReach(actor).orElse(null));
        model.addAttribute("mayEdit", actor.holds(Units.EDIT));
        model.addAttribute("objections", objections);
        return "access/units";
    }

    @GetMapping(CLOSE)
    @Door(Units.EDIT)
    String confirm(@PathVariable int id, Page page, Model model) {
        return show(reached.unit(id, Units.EDIT), LocalDate.now(clock).toString(), Objections.NONE, page, model);
    }

    @PostMapping(CLOSE)
    @Door(Units.EDIT)
    String close(
            @PathVariable int id,
            @RequestParam(defaultValue = "") String day,
            Page page,
            Model model,
            HttpServletResponse response) {
        var unit = reached.unit(id, Units.EDIT);
        return switch (changes.close(unit, day)) {
            case Outcome.Done<Unit> done -> "redirect:" + page.link("/enheder");
            case Outcome.Refused<Unit> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(unit, day, new Objections(refused.objections()), page, model);
            }
        };
    }

    @PostMapping("/enheder/" + Reached.UNIT + "/aabn")
    @Door(Units.EDIT)
    String reopen(@PathVariable int id, Page page, Model model, HttpServletResponse response) {
        return switch (changes.reopen(reached.unit(id, Units.EDIT))) {
            case Outcome.Done<Unit> done -> "redirect:" + page.link("/enheder");
            case Outcome.Refused<Unit> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield tree(true, new Objections(refused.objections()), page, model);
            }
        };
    }

    private static String show(Unit unit, String day, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("unit", unit);
        model.addAttribute("day", day);
        model.addAttribute("objections", objections);
        return "access/closedunit";
    }
}
