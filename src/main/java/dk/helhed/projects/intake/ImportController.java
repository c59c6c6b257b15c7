package dk.helhed.projects.intake;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page {@code /projekter/import}: a list of efforts is sent. */
@Controller
@Door(ImportController.PERMISSION)
class ImportController {

    static final String PERMISSION = "projects.import";
    static final String PATH = "/projekter/import";

    private final Uploads uploads;

    ImportController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping(PATH)
    String begin(
            @RequestParam(name = "nye", required = false) @Nullable Integer added,
            @RequestParam(name = "rettede", required = false) @Nullable Integer changed,
            Page page,
            Model model) {
        model.addAttribute("added", added);
        model.addAttribute("changed", changed);
        return show(Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String send(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var content = file == null ? new byte[0] : file.getBytes();
        return switch (uploads.add(actor, name, content)) {
            case Outcome.Done<Upload> done ->
                "redirect:" + page.link(PATH + "/" + done.thing().id());
            case Outcome.Refused<Upload> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(new Objections(refused.objections()), page, model);
            }
        };
    }

    @PostMapping(PATH + "/{id}/slet")
    String remove(@PathVariable UUID id, Actor actor, Page page) {
        uploads.remove(uploads.find(actor, id).upload());
        return "redirect:" + page.link(PATH);
    }

    private static String show(Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("objections", objections);
        return "projects/intake/begin";
    }
}
