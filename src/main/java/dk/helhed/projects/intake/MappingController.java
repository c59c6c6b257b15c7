package dk.helhed.projects.intake;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/import/…}: what the columns of a file mean. */
@Controller
@Door(ImportController.PERMISSION)
class MappingController {

    private static final String PATH = ImportController.PATH + "/{id}";

    private final Uploads uploads;
    private final Vocabulary vocabulary;

    MappingController(Uploads uploads, Vocabulary vocabulary) {
        this.uploads = uploads;
        this.vocabulary = vocabulary;
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var sent = uploads.find(actor, id);
        return show(sent, uploads.mapping(sent.file()), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String say(@PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var sent = uploads.find(actor, id);
        var reading = new MappingReading(typed, sent.file(), vocabulary);
        return switch (reading.read()) {
            case Outcome.Done<Mapping> done -> {
                uploads.remember(sent.file(), done.thing());
                yield "redirect:" + page.link(ImportController.PATH + "/" + id + "/se");
            }
            case Outcome.Refused<Mapping> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(sent, reading.typed(), new Objections(refused.objections()), page, model);
            }
        };
    }

    private String show(Uploads.Sent sent, Mapping mapping, Objections objections, Page page, Model model) {
        var words = MappingReading.unknownWords(sent.file(), mapping, vocabulary);
        model.addAttribute("page", page);
        model.addAttribute("upload", sent.upload());
        model.addAttribute("objections", objections);
        model.addAttribute(
                "form",
                new MappingForm(
                        page, sent.file().headers(), sent.file().rows().size(), examples(sent.file()), mapping, words));
        return "projects/intake/mapping";
    }

    /** What stands in the first row under each header. */
    private static java.util.List<String> examples(EffortFile file) {
        return file.rows().getFirst().fields();
    }
}
