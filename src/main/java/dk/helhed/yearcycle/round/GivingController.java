package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import dk.helhed.projects.UnitField;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /runder/ark/…/enhed}: which unit answers for the committee, or that nobody has to. */
@Controller
@Door(Cycle.EDIT)
class GivingController {

    private static final String SHEET = RoundListController.PATH + "/ark/{id}";
    private static final int MOST_SUGGESTIONS = 300;

    private final Sheets sheets;
    private final Acts acts;
    private final SheetViews views;
    private final Units units;
    private final Clock clock;

    GivingController(Sheets sheets, Acts acts, SheetViews views, Units units, Clock clock) {
        this.sheets = sheets;
        this.acts = acts;
        this.views = views;
        this.units = units;
        this.clock = clock;
    }

    /** What can be done here. */
    @Component
    record Acts(Delegating delegating, SheetChanges changes) {}

    @GetMapping(SHEET + "/enhed")
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var sheet = sheets.find(actor, id);
        return show(sheet, fields(sheet), Objections.NONE, page, model);
    }

    @PostMapping(SHEET + "/enhed")
    String give(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sheet = sheets.find(actor, id);
        var form = new FormReading(typed, page.language());
        var unit = new UnitField(units::named, new Scope.Everything(), LocalDate.now(clock), "units.unknown")
                .read(form, sheet.unit(), null);
        var outcome = form.outcome(unit::orElseThrow)
                .then(good -> acts.delegating().give(actor, sheet, typed.version(), good));
        return answer(outcome, sheet, typed, actor, page, model, response);
    }

    @PostMapping(SHEET + "/fritag")
    String excuse(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sheet = sheets.find(actor, id);
        var outcome = Reason.of(typed, page.language())
                .then(good -> acts.changes().excuse(actor, sheet, typed.version(), good));
        return answer(outcome, sheet, typed, actor, page, model, response);
    }

    private String answer(
            Outcome<Sheet> outcome,
            Sheet sheet,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Sheet> done -> "redirect:" + page.link(RoundListController.PATH + "/" + sheet.year());
            case Outcome.Refused<Sheet> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = sheets.find(actor, sheet.id());
                var shown = typed.all().containsKey("unit")
                        ? typed.drawnFrom(fields(now))
                        : fields(now).with("reason", typed.text("reason"));
                yield show(now, shown, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Fields fields(Sheet sheet) {
        var unit = Optional.ofNullable(sheet.unit()).flatMap(units::find);
        return Fields.of(
                Map.of("unit", unit.map(Unit::label).orElse(""), Fields.VERSION, Integer.toString(sheet.version())));
    }

    private String show(Sheet sheet, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(sheet, page));
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("units", units.openIfFew(MOST_SUGGESTIONS));
        return "yearcycle/round/give";
    }
}
