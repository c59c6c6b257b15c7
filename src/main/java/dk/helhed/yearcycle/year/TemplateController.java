package dk.helhed.yearcycle.year;

import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.PlannedStep;
import dk.helhed.yearcycle.calendar.Template;
import dk.helhed.yearcycle.calendar.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /aarshjul/skabelon}: the recurring steps, from which years are made. */
@Controller
@Door(Cycle.EDIT)
class TemplateController {

    static final String PATH = "/aarshjul/skabelon";

    private final Template template;
    private final Years years;
    private final StepNames names;
    private final Clock clock;

    TemplateController(Template template, Years years, StepNames names, Clock clock) {
        this.template = template;
        this.years = years;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Page page, Model model) {
        int next = YearView.next(years.made(), LocalDate.now(clock));
        var days = new HashMap<UUID, LocalDate>();
        var problems = List.<Objection>of();
        switch (template.plan(next)) {
            case Outcome.Done<List<PlannedStep>> plan ->
                plan.thing().forEach(planned -> days.put(planned.step().id(), planned.day()));
            case Outcome.Refused<List<PlannedStep>> refused -> problems = refused.objections();
        }
        model.addAttribute("view", view(page, next, days, problems));
        return "yearcycle/year/template";
    }

    private TemplateView view(Page page, int next, Map<UUID, LocalDate> days, List<Objection> problems) {
        var steps = template.steps();
        var lines = steps.stream()
                .map(step -> new TemplateView.Line(
                        step, days.get(step.id()), names.who(step.sheet().responsible(), page)))
                .sorted(Comparator.comparing(TemplateView.Line::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new TemplateView(page, next, lines, RuleWords.of(page, steps), problems);
    }
}
