package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.Departments;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The page {@code /runder/ark/…/giv-videre}: who writes the answer for the unit that is responsible. */
@Controller
@Door(Cycle.ANSWER)
class DelegationController {

    private static final String PATH = RoundListController.PATH + "/ark/{id}/giv-videre";
    private static final int MOST_SUGGESTIONS = 300;

    private final Sheets sheets;
    private final Delegating delegating;
    private final SheetViews views;
    private final Names names;
    private final Clock clock;

    DelegationController(Sheets sheets, Delegating delegating, SheetViews views, Names names, Clock clock) {
        this.sheets = sheets;
        this.delegating = delegating;
        this.views = views;
        this.names = names;
        this.clock = clock;
    }

    /** Knows what the names in the form stand for. */
    @Component
    record Names(Units units, People people, Actors actors) {}

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var sheet = sheets.find(actor, id);
        return show(sheet, fields(sheet), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String pass(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sheet = sheets.find(actor, id);
        return switch (pass(sheet, typed, actor, page)) {
            case Outcome.Done<Sheet> done -> "redirect:" + page.link(sheet.path());
            case Outcome.Refused<Sheet> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = sheets.find(actor, id);
                yield show(now, typed.drawnFrom(fields(now)), new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<Sheet> pass(Sheet sheet, Fields typed, Actor actor, Page page) {
        var unit = sheet.unit();
        if (unit == null) {
            return Outcome.refused("", "round.delegate.no-unit");
        }
        var departments = new Departments(names.units().all());
        return new DelegationReading(typed, page.language(), departments, known(), unit)
                .read()
                .then(good -> delegating.delegate(actor, sheet, typed.version(), good));
    }

    private DelegationReading.Known known() {
        return new DelegationReading.Known() {

            @Override
            public List<Unit> units(String name) {
                return names.units().named(name);
            }

            @Override
            public Optional<Person> person(String number) {
                return names.people().numbered(number);
            }

            @Override
            public boolean mayAnswer(Person person) {
                return names.actors()
                        .find(person.id())
                        .filter(actor -> actor.holds(Cycle.ANSWER))
                        .isPresent();
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }
        };
    }

    private Fields fields(Sheet sheet) {
        var delegation = sheet.delegation();
        var unit = Optional.ofNullable(delegation.unit()).flatMap(names.units()::find);
        var person = Optional.ofNullable(delegation.person()).flatMap(names.people()::find);
        return Fields.of(Map.of(
                "unit",
                unit.map(Unit::label).orElse(""),
                "person",
                person.map(Person::number).orElse(""),
                Fields.VERSION,
                Integer.toString(sheet.version())));
    }

    private String show(Sheet sheet, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(sheet, page));
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("units", names.units().openIfFew(MOST_SUGGESTIONS));
        return "yearcycle/round/delegate";
    }
}
