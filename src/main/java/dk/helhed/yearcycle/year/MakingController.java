package dk.helhed.yearcycle.year;

import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.PlannedStep;
import dk.helhed.yearcycle.calendar.Template;
import dk.helhed.yearcycle.calendar.YearMaking;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /aarshjul/…/dan}: the days that the template gives in a year are looked at, and the year is made. */
@Controller
@Door(Cycle.EDIT)
class MakingController {

    private static final String PATH = "/aarshjul/{year:\\d{4}}/dan";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Template template;
    private final YearMaking making;
    private final Years years;
    private final Clock clock;

    MakingController(Template template, YearMaking making, Years years, Clock clock) {
        this.template = template;
        this.making = making;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String preview(@PathVariable int year, Page page, Model model) {
        mustBeOurs(year);
        return show(year, List.of(), page, model);
    }

    @PostMapping(PATH)
    String make(@PathVariable int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        mustBeOurs(year);
        return switch (making.make(year, typed.isTicked("past", "true"))) {
            case Outcome.Done<List<YearStep>> done -> "redirect:" + page.link(YearView.path(year, false));
            case Outcome.Refused<List<YearStep>> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(year, refused.objections(), page, model);
            }
        };
    }

    private static void mustBeOurs(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFoundException("calendar.year.none");
        }
    }

    private String show(int year, List<Objection> objections, Page page, Model model) {
        var steps = template.steps();
        var planned = List.<PlannedStep>of();
        var wrong = objections;
        switch (template.plan(year)) {
            case Outcome.Done<List<PlannedStep>> plan -> planned = plan.thing();
            case Outcome.Refused<List<PlannedStep>> refused -> wrong = refused.objections();
        }
        model.addAttribute("page", page);
        model.addAttribute("preview", new Preview(year, planned, steps, template.workingDays(), LocalDate.now(clock)));
        model.addAttribute("words", RuleWords.of(page, steps));
        model.addAttribute("made", years.isMade(year));
        model.addAttribute("objections", new Objections(wrong));
        return "yearcycle/year/make";
    }
}
