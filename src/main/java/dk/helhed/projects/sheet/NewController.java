package dk.helhed.projects.sheet;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/ny}: a new effort. Its title is searched for before the rest is asked for. */
@Controller
@Door(Efforts.EDIT)
class NewController {

    private static final String PATH = "/projekter/ny";
    private static final String NUMBER = "[^\\s]{1,40}";

    private final Efforts efforts;
    private final EffortChanges changes;
    private final Sheets sheets;
    private final SheetForms forms;

    NewController(Efforts efforts, EffortChanges changes, Sheets sheets, SheetForms forms) {
        this.efforts = efforts;
        this.changes = changes;
        this.sheets = sheets;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String begin(Fields query, Actor actor, Page page, Model model) {
        var title = FreeText.line(query.text("title"));
        model.addAttribute("page", page);
        if (title.isEmpty()) {
            model.addAttribute("asked", query.all().containsKey("title"));
            return "projects/begin";
        }
        var blank = forms.blank(actor, title);
        model.addAttribute("form", forms.of(page, blank, Map.of(), Objections.NONE, efforts.similar(title)));
        return "projects/new";
    }

    @PostMapping(PATH)
    String add(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (register(actor, typed, page)) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page);
                model.addAttribute(
                        "form", forms.of(page, typed, Map.of(), new Objections(refused.objections()), List.of()));
                yield "projects/new";
            }
        };
    }

    private Outcome<Effort> register(Actor actor, Fields typed, Page page) {
        var number = typed.text("number").strip();
        if (!number.isEmpty() && !number.matches(NUMBER)) {
            return new Outcome.Refused<>(List.of(Objection.of("number", "effort.number.wrong")));
        }
        return sheets.read(actor, typed, page.language(), null)
                .then(good -> changes.register(
                        good, number, good.kind() == Kind.OPERATION ? Phase.ANCHORED : Phase.IDEA, false));
    }
}
