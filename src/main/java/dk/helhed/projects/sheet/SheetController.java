package dk.helhed.projects.sheet;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Goals;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…}: what an effort is, for whom, and what has happened to it. */
@Controller
@Door(Door.PUBLIC)
class SheetController {

    private static final Comparator<EffortNote> MOST_URGENT_FIRST =
            Comparator.comparing(EffortNote::kind).reversed();

    private final Efforts efforts;
    private final Goals goals;
    private final SheetFields fields;
    private final Clock clock;
    private final List<EffortNotes> notes;

    SheetController(Efforts efforts, Goals goals, SheetFields fields, Clock clock, List<EffortNotes> notes) {
        this.efforts = efforts;
        this.goals = goals;
        this.fields = fields;
        this.clock = clock;
        this.notes = List.copyOf(notes);
    }

    @GetMapping("/projekt/{slug}")
    String sheet(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var mayEdit = efforts.may(Efforts.EDIT, effort);
        var today = LocalDate.now(clock);
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
        model.addAttribute(
                "notes",
                notes.stream()
                        .flatMap(part -> part.of(effort, mayEdit, today, page).stream())
                        .sorted(MOST_URGENT_FIRST)
                        .toList());
        model.addAttribute("history", efforts.history(effort));
        return "projects/sheet";
    }
}
