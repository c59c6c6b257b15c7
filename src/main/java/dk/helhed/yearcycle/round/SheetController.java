package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.policies.wording.PolicyWording;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /runder/ark/…}: where a committee's answer about a theme is written, sent and opened again. */
@Controller
@Door(Cycle.ANSWER)
class SheetController {

    private static final String PATH = RoundListController.PATH + "/ark/{id}";

    private final Sheets sheets;
    private final SheetChanges changes;
    private final SheetViews views;
    private final PolicyWording wording;

    SheetController(Sheets sheets, SheetChanges changes, SheetViews views, PolicyWording wording) {
        this.sheets = sheets;
        this.changes = changes;
        this.views = views;
        this.wording = wording;
    }

    @GetMapping(PATH)
    String sheet(@PathVariable UUID id, Fields query, Actor actor, Page page, Model model) {
        var sheet = sheets.find(actor, id);
        model.addAttribute("saved", !query.text("gemt").isEmpty());
        return show(sheet, SheetForm.fields(sheet), Map.of(), Objections.NONE, actor, page, model);
    }

    @PostMapping(PATH)
    String write(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sheet = sheets.find(actor, id);
        var sends = typed.text("act").equals("send");
        var reading = new SheetReading(typed, page.language());
        var outcome = (sends ? reading.answer() : reading.draft())
                .then(good -> sends
                        ? changes.send(actor, sheet, typed.version(), good)
                        : changes.save(actor, sheet, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Sheet> done ->
                "redirect:" + page.link(sheet.path(), sends ? Map.of() : Map.of("gemt", "1"));
            case Outcome.Refused<Sheet> refused ->
                refuse(refused.objections(), id, typed, actor, page, model, response);
        };
    }

    /** Opens an answer again, or one that was excused. */
    @PostMapping(PATH + "/genaabn")
    String reopen(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sheet = sheets.find(actor, id);
        return switch (Reason.of(typed, page.language())) {
            case Outcome.Done<String> good ->
                switch (changes.reopen(actor, sheet, typed.version(), good.thing())) {
                    case Outcome.Done<Sheet> done -> "redirect:" + page.link(sheet.path());
                    case Outcome.Refused<Sheet> refused ->
                        refuse(refused.objections(), id, typed, actor, page, model, response);
                };
            case Outcome.Refused<String> refused ->
                refuse(refused.objections(), id, typed, actor, page, model, response);
        };
    }

    private String refuse(
            List<Objection> objections,
            UUID id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var now = sheets.find(actor, id);
        var stored = SheetForm.fields(now);
        var wrote = typed.all().containsKey(SheetText.NAMES.getFirst());
        var theirs = wrote ? stored.writtenSince(typed, SheetText.NAMES) : Map.<String, String>of();
        var shown = wrote ? typed.drawnFrom(stored) : stored.with("reason", typed.text("reason"));
        model.addAttribute("saved", false);
        return show(now, shown, theirs, new Objections(objections), actor, page, model);
    }

    private String show(
            Sheet sheet,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Actor actor,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(sheet, page));
        model.addAttribute("form", new SheetForm(page, typed, theirs, objections));
        model.addAttribute("words", wording.of(page));
        model.addAttribute("mayEdit", actor.holds(Cycle.EDIT));
        return "yearcycle/round/sheet";
    }
}
