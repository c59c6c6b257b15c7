package dk.helhed.projects.sheet;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/ret}: how a sheet is corrected. */
@Controller
@Door(Efforts.EDIT)
class EditController {

    private static final String PATH = "/projekt/{slug}/ret";

    private final Efforts efforts;
    private final EffortChanges changes;
    private final Sheets sheets;
    private final SheetFields fields;
    private final SheetForms forms;

    EditController(Efforts efforts, EffortChanges changes, Sheets sheets, SheetFields fields, SheetForms forms) {
        this.efforts = efforts;
        this.changes = changes;
        this.sheets = sheets;
        this.fields = fields;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return show(effort, fields.of(effort), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String correct(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var outcome = sheets.read(actor, typed, page.language(), effort.sheet())
                .then(sheet -> changes.change(effort, typed.version(), sheet));
        return switch (outcome) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = efforts.find(actor, Efforts.EDIT, slug);
                var stored = fields.of(now);
                var theirs = stored.writtenSince(typed, SheetFields.NAMES);
                yield show(now, typed.drawnFrom(stored), theirs, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String show(
            Effort effort, Fields typed, Map<String, String> theirs, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("form", forms.of(page, typed, theirs, objections, List.of()));
        return "projects/edit";
    }
}
