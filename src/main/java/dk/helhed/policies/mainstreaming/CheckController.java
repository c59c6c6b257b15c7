package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Units;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages below {@code /mainstreaming/tjek}: a check, a new one, and how one is corrected. */
@Controller
@Door(Checks.CHECK)
class CheckController {

    private static final String NEW = CheckListController.PATH + "/ny";
    private static final String ONE = CheckListController.PATH + "/{id}";
    private static final String CORRECT = ONE + "/ret";

    private final Checks checks;
    private final Ledger ledger;
    private final Units units;

    CheckController(Checks checks, Ledger ledger, Units units) {
        this.checks = checks;
        this.ledger = ledger;
        this.units = units;
    }

    @GetMapping(ONE)
    String check(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var check = found(actor, id);
        model.addAttribute("page", page);
        model.addAttribute("check", check);
        model.addAttribute("unit", checks.unit(check.content()));
        return "policies/mainstreaming/check";
    }

    @GetMapping(NEW)
    String blank(Actor actor, Page page, Model model) {
        return show(null, checks.blank(actor), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(NEW)
    String add(CheckForm form, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (checks.add(actor, form)) {
            case Outcome.Done<UUID> done -> to(done.thing(), page);
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(null, form, Map.of(), new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(CORRECT)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var check = found(actor, id);
        return show(check, checks.form(check), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(CORRECT)
    String correct(
            @PathVariable UUID id, CheckForm form, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (checks.change(actor, found(actor, id), form)) {
            case Outcome.Done<UUID> done -> to(done.thing(), page);
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = found(actor, id);
                yield show(now, form, theirs(form, now), new Objections(refused.objections()), page, model);
            }
        };
    }

    /** What somebody else has written since the form was drawn, where it is not the same; empty if nobody has. */
    private Map<String, String> theirs(CheckForm typed, Check now) {
        return now.version().equals(typed.version())
                ? Map.of()
                : checks.form(now).differingFrom(typed);
    }

    private Check found(Actor actor, UUID id) {
        return checks.find(actor, id).orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }

    private static String to(UUID id, Page page) {
        return "redirect:" + page.link(CheckListController.PATH + "/" + id);
    }

    private String show(
            @Nullable Check check,
            CheckForm typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("check", check);
        model.addAttribute("typed", typed);
        model.addAttribute("words", new CheckWords(page));
        model.addAttribute("theirs", theirs);
        model.addAttribute("objections", objections);
        model.addAttribute("committees", ledger.committees());
        model.addAttribute("suggestions", units.openIfFew(CheckListController.MOST_SUGGESTIONS));
        return "policies/mainstreaming/form";
    }
}
