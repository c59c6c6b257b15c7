package dk.helhed.projects.sheet;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Goals;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Tab;
import dk.helhed.projects.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…}: what an effort is, for whom, and what has happened to it. */
@Controller
@Door(Door.PUBLIC)
class SheetController {

    private final Efforts efforts;
    private final Goals goals;
    private final SheetFields fields;
    private final Documents documents;
    private final Noting notes;

    SheetController(Efforts efforts, Goals goals, SheetFields fields, Documents documents, Noting notes) {
        this.efforts = efforts;
        this.goals = goals;
        this.fields = fields;
        this.documents = documents;
        this.notes = notes;
    }

    @GetMapping("/projekt/{slug}")
    String sheet(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var mayEdit = efforts.may(Efforts.EDIT, effort);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.SHEET, mayEdit));
        model.addAttribute(
                "words", new SheetWords(page, goals.named(effort.sheet().goals(), page)));
        model.addAttribute("unit", fields.unitName(effort.sheet().responsible().unit()));
        model.addAttribute(
                "manager",
                page.reader() == null
                        ? ""
                        : fields.managerName(effort.sheet().responsible().manager()));
        model.addAttribute("notes", notes.of(effort, mayEdit, page));
        model.addAttribute("documents", documents.of(effort));
        model.addAttribute("history", efforts.history(effort));
        return "projects/sheet";
    }
}
