package dk.helhed.access.page;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Unit;
import dk.helhed.access.UnitChanges;
import dk.helhed.access.UnitChanges.UnitDetails;
import dk.helhed.access.Units;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /enheder/ny} and {@code /enheder/…/ret}. */
@Controller
@Door(Units.EDIT)
class UnitEditController {

    private final Reached reached;
    private final Units units;
    private final UnitChanges changes;
    private final UnitSuggestions suggestions;

    UnitEditController(Reached reached, Units units, UnitChanges changes, UnitSuggestions suggestions) {
        this.reached = reached;
        this.units = units;
        this.changes = changes;
        this.suggestions = suggestions;
    }

    /** The form about a unit, as it was sent. */
    record UnitForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String above,
            @Nullable String version) {

        private UnitDetails details() {
            return new UnitDetails(
                    PersonForm.text(code), PersonForm.text(name), PersonForm.text(kind), PersonForm.text(above));
        }
    }

    @GetMapping("/enheder/ny")
    String blank(@RequestParam(required = false) @Nullable Integer under, Page page, Model model) {
        var above = under == null ? units.root() : units.find(under);
        var typed = new UnitDetails(
                "", "", Unit.Kind.TEAM.code(), above.map(Unit::label).orElse(""));
        return show(null, typed, "", Objections.NONE, page, model);
    }

    @PostMapping("/enheder/ny")
    String add(UnitForm form, Page page, Model model, HttpServletResponse response) {
        return answer(null, form.details(), changes.add(form.details()), page, model, response);
    }

    @GetMapping("/enheder/" + Reached.UNIT + "/ret")
    String edit(@PathVariable int id, Page page, Model model) {
        var unit = reached.unit(id, Units.EDIT);
        var above = Optional.ofNullable(unit.parent()).flatMap(units::find).map(Unit::label);
        var typed = new UnitDetails(unit.code(), unit.name(), unit.kind().code(), above.orElse(""));
        return show(unit, typed, changes.version(id), Objections.NONE, page, model);
    }

    @PostMapping("/enheder/" + Reached.UNIT + "/ret")
    String change(@PathVariable int id, UnitForm form, Page page, Model model, HttpServletResponse response) {
        var unit = reached.unit(id, Units.EDIT);
        var outcome = changes.change(unit, PersonForm.text(form.version()), form.details());
        return answer(unit, form.details(), outcome, page, model, response);
    }

    private String answer(
            @Nullable Unit before,
            UnitDetails typed,
            Outcome<Unit> outcome,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Unit> done -> "redirect:" + page.link("/enheder");
            case Outcome.Refused<Unit> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var version = before == null ? "" : changes.version(before.id());
                yield show(before, typed, version, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String show(
            @Nullable Unit unit, UnitDetails typed, String version, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("unit", unit);
        model.addAttribute("typed", typed);
        model.addAttribute("version", version);
        model.addAttribute(
                "kinds",
                Stream.of(Unit.Kind.DEPARTMENT, Unit.Kind.TEAM)
                        .map(kind -> new Choice(
                                kind.code(), page.text(kind.key()), kind.code().equals(typed.kind())))
                        .toList());
        model.addAttribute("suggestions", suggestions.open());
        model.addAttribute("objections", objections);
        return "access/unitform";
    }
}
