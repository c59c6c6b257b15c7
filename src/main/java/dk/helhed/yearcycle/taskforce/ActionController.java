package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.Themes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /taskforce}: what several departments do together. Visitors see no names, and no inner notes. */
@Controller
@Door(Door.PUBLIC)
class ActionController {

    static final String PATH = "/taskforce";

    private final Actions actions;
    private final Themes themes;
    private final Units units;
    private final ActionPages pages;
    private final Clock clock;

    ActionController(Actions actions, Themes themes, Units units, ActionPages pages, Clock clock) {
        this.actions = actions;
        this.themes = themes;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Fields query, Page page, Model model) {
        var today = LocalDate.now(clock);
        var filter = ActionFilter.of(query);
        var all = actions.all();
        model.addAttribute("page", page);
        model.addAttribute("today", today);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "actions",
                all.stream().filter(action -> filter.holds(action, today)).toList());
        model.addAttribute(
                "late", all.stream().filter(action -> action.isLate(today)).count());
        model.addAttribute("open", all.stream().filter(Action::isOpen).count());
        model.addAttribute("units", units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name)));
        choices(all, filter, page, model);
        model.addAttribute("mayEdit", Actor.isHeld(Cycle.EDIT));
        return "yearcycle/taskforce/actions";
    }

    private void choices(List<Action> all, ActionFilter filter, Page page, Model model) {
        var departments = new Departments(units.all());
        model.addAttribute(
                "shows",
                Stream.of(ActionFilter.Show.values())
                        .map(show -> new Choice(show.code(), page.text(show.key()), show == filter.show()))
                        .toList());
        model.addAttribute(
                "departments",
                all.stream()
                        .flatMap(action -> action.departments().stream())
                        .distinct()
                        .map(unit ->
                                new Choice(unit.toString(), departments.name(unit), unit.equals(filter.department())))
                        .sorted(Comparator.comparing(Choice::text))
                        .toList());
        model.addAttribute(
                "themes",
                themes.all().stream()
                        .map(theme -> new Choice(
                                theme.ref().toString(),
                                theme.name(page.language()),
                                theme.ref().equals(filter.theme())))
                        .toList());
    }

    @GetMapping(PATH + "/{number:\\d{1,9}}")
    String action(@PathVariable int number, Page page, Model model) {
        var action = actions.find(number).orElseThrow(() -> new NotFoundException("taskforce.none"));
        return pages.show(action, Fields.NONE, Objections.NONE, page, model);
    }
}
