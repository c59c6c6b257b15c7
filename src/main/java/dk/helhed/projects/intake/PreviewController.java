package dk.helhed.projects.intake;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/import/…/se}: what a file would do, before it does. */
@Controller
@Door(ImportController.PERMISSION)
class PreviewController {

    private static final String PATH = ImportController.PATH + "/{id}/se";

    private final Uploads uploads;
    private final EffortIntake intake;

    PreviewController(Uploads uploads, EffortIntake intake) {
        this.uploads = uploads;
        this.intake = intake;
    }

    @GetMapping(PATH)
    String preview(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var sent = uploads.find(actor, id);
        return show(sent, intake.check(sent.file(), uploads.mapping(sent.file())), page, model);
    }

    @PostMapping(PATH)
    String take(@PathVariable UUID id, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sent = uploads.find(actor, id);
        var plan = intake.take(sent.file(), uploads.mapping(sent.file()), false);
        if (plan.isGood()) {
            uploads.remove(sent.upload());
            return "redirect:"
                    + page.link(ImportController.PATH, Map.of("nye", plan.added(), "rettede", plan.changed()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(sent, plan, page, model);
    }

    private static String show(Uploads.Sent sent, IntakePlan plan, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("upload", sent.upload());
        model.addAttribute("plan", plan);
        return "projects/intake/preview";
    }
}
