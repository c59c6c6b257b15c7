package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.ThemeNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the page of an action. */
@Component
class ActionPages {

    private final Actions actions;
    private final ThemeNames themes;
    private final Units units;
    private final Clock clock;

    ActionPages(Actions actions, ThemeNames themes, Units units, Clock clock) {
        this.actions = actions;
        this.themes = themes;
        this.units = units;
        this.clock = clock;
    }

    /** Whether the actor answers for the action, or runs the task force. */
    static boolean mayNote(Actor actor, Action action) {
        return actor.holds(Cycle.EDIT) || actor.person().equals(action.owner());
    }

    /**
     * The page.
     *
     * @param typed what stands in the one of its forms that was sent; empty if none was
     */
    String show(Action action, Fields typed, Objections objections, Page page, Model model) {
        var today = LocalDate.now(clock);
        var asking = Actor.asking();
        var names = themes.in(page.language());
        var isNoted = action.isOpen()
                && asking.filter(actor -> mayNote(actor, action)).isPresent();
        model.addAttribute("page", page);
        model.addAttribute("today", today);
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("themes", action.themes().stream().map(names::of).toList());
        model.addAttribute("units", units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name)));
        model.addAttribute("notes", asking.isPresent() ? actions.notes(action) : List.<ActionNote>of());
        model.addAttribute("isStaff", asking.isPresent());
        model.addAttribute("mayEdit", action.isOpen() && Actor.isHeld(Cycle.EDIT));
        model.addAttribute("mayNote", isNoted);
        return "yearcycle/taskforce/action";
    }
}
