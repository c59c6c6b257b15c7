package dk.helhed.yearcycle.year;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import dk.helhed.yearcycle.wheel.Wheel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /aarshjul}: the steps of a year, as a list and as a wheel. */
@Controller
@Door(Door.PUBLIC)
class YearController {

    static final String PATH = "/aarshjul";

    private final Years years;
    private final StepNames names;
    private final Clock clock;

    YearController(Years years, StepNames names, Clock clock) {
        this.years = years;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String running(Page page, Model model) {
        var today = LocalDate.now(clock);
        var running = years.running(today);
        if (running.isPresent()) {
            return list(running.get(), page, model);
        }
        model.addAttribute("page", page);
        model.addAttribute("next", today.getYear());
        model.addAttribute("mayEdit", Actor.isHeld(Cycle.EDIT));
        return "yearcycle/year/none";
    }

    @GetMapping(PATH + "/{year:\\d{4}}")
    String list(@PathVariable int year, Page page, Model model) {
        model.addAttribute("view", view(year, page));
        return "yearcycle/year/list";
    }

    @GetMapping(PATH + "/{year:\\d{4}}/hjul")
    String wheel(@PathVariable int year, Page page, Model model) {
        var view = view(year, page);
        var steps = view.lines().stream().map(StepLine::step).toList();
        model.addAttribute("view", view);
        model.addAttribute("wheel", Wheel.of(year, steps, view.today()));
        return "yearcycle/year/wheel";
    }

    private YearView view(int year, Page page) {
        var made = years.made();
        if (!made.contains(year)) {
            throw new NotFoundException("calendar.year.none");
        }
        var today = LocalDate.now(clock);
        return new YearView(page, year, made, lines(years.of(year), today, page), today, Actor.isHeld(Cycle.EDIT));
    }

    private List<StepLine> lines(List<YearStep> steps, LocalDate today, Page page) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new StepLine(
                        i + 1,
                        steps.get(i),
                        names.who(steps.get(i).sheet().responsible(), page),
                        Standing.of(steps.get(i), today)))
                .toList();
    }
}
