package dk.helhed.yearcycle.year;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.Answering;
import dk.helhed.yearcycle.calendar.StepChanges;
import dk.helhed.yearcycle.calendar.StepEvent;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /aarshjul/trin/…}: one step of a year, and what was done to it. */
@Controller
@Door(Door.PUBLIC)
class StepController {

    private final Years years;
    private final StepChanges changes;
    private final StepNames names;
    private final Access access;
    private final Clock clock;

    StepController(Years years, StepChanges changes, StepNames names, Access access, Clock clock) {
        this.years = years;
        this.changes = changes;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/aarshjul/trin/{id}")
    String step(@PathVariable UUID id, Page page, Model model) {
        var step = years.find(id).orElseThrow(() -> new NotFoundException("calendar.step.none"));
        var today = LocalDate.now(clock);
        var line = new StepLine(0, step, names.who(step.sheet().responsible(), page), Standing.of(step, today));
        model.addAttribute("page", page);
        model.addAttribute("line", line);
        model.addAttribute("today", today);
        model.addAttribute(
                "history",
                changes.history(step).stream().map(event -> shown(event, page)).toList());
        model.addAttribute("mayEdit", Actor.isHeld(Cycle.EDIT));
        model.addAttribute("mayFinish", mayFinish(step));
        return "yearcycle/year/step";
    }

    private ShownEvent shown(StepEvent event, Page page) {
        return new ShownEvent(event, page.reader() == null ? "" : names.person(event.person()));
    }

    private boolean mayFinish(YearStep step) {
        return Actor.asking()
                .filter(actor -> Answering.of(actor, access).mayFinish(step))
                .isPresent();
    }
}
