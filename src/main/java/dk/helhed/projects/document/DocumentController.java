package dk.helhed.projects.document;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents of an effort: {@code /projekt/…/dokumenter}, and each of them. */
@Controller
@Door(Efforts.EDIT)
class DocumentController {

    private static final String PATH = "/projekt/{slug}/dokumenter";
    private static final String ONE = PATH + "/{id}";

    private final Efforts efforts;
    private final Documents documents;
    private final DocumentChanges changes;

    DocumentController(Efforts efforts, Documents documents, DocumentChanges changes) {
        this.efforts = efforts;
        this.documents = documents;
        this.changes = changes;
    }

    @GetMapping(PATH)
    String list(@PathVariable String slug, Actor actor, Page page, Model model) {
        return show(efforts.find(actor, Efforts.EDIT, slug), Fields.NONE, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String add(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var content = file == null ? new byte[0] : file.getBytes();
        return switch (changes.add(actor, effort, name, content, typed.isTicked("published", "true"))) {
            case Outcome.Done<Document> done -> to(effort, page);
            case Outcome.Refused<Document> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    @PostMapping(ONE)
    String change(@PathVariable String slug, @PathVariable UUID id, Fields typed, Actor actor, Page page) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var document = found(effort, id);
        switch (typed.text("act")) {
            case "publish" -> changes.publish(document, true);
            case "hide" -> changes.publish(document, false);
            case "remove" -> changes.remove(document);
            default -> {}
        }
        return to(effort, page);
    }

    @Door(Door.PUBLIC)
    @GetMapping(ONE)
    ResponseEntity<byte[]> content(@PathVariable String slug, @PathVariable UUID id) {
        var document = found(efforts.find(slug), id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, document.media())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.content(document));
    }

    private Document found(Effort effort, UUID id) {
        return documents.find(effort, id).orElseThrow(() -> new NotFoundException("effort.none"));
    }

    private static String to(Effort effort, Page page) {
        return "redirect:" + page.link(effort.path() + "/dokumenter");
    }

    private String show(Effort effort, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.SHEET, true));
        model.addAttribute("documents", documents.of(effort));
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "projects/documents";
    }
}
