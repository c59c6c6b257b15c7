package dk.helhed.reports.paper;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
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

/** The annexes of a paper: {@code /indstillinger/…/bilag}, and each of them. */
@Controller
@Door(Papers.EDIT)
class AnnexController {

    private static final String PATH = "/indstillinger/{number:\\d{1,9}}/bilag";
    private static final String ONE = PATH + "/{id}";

    private final Papers papers;
    private final AnnexChanges changes;

    AnnexController(Papers papers, AnnexChanges changes) {
        this.papers = papers;
        this.changes = changes;
    }

    @GetMapping(PATH)
    String list(@PathVariable int number, Page page, Model model) {
        return show(papers.known(number), Fields.NONE, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String add(
            @PathVariable int number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var paper = papers.known(number);
        var form = new FormReading(typed, page.language());
        var title = form.neededLine("title");
        var address = form.address("address");
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var content = file == null ? new byte[0] : file.getBytes();
        if (!form.objections().isEmpty()) {
            return refuse(paper, typed, new Objections(form.objections()), page, model, response);
        }
        var outcome = content.length == 0 && !address.isEmpty()
                ? changes.link(paper, typed.version(), title, address)
                : changes.add(paper, typed.version(), title, name, content);
        return answer(outcome, paper, typed, page, model, response);
    }

    @PostMapping(ONE + "/fjern")
    String remove(
            @PathVariable int number,
            @PathVariable UUID id,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var paper = papers.known(number);
        var outcome = changes.remove(paper, typed.version(), Papers.annex(paper, id));
        return answer(outcome, paper, Fields.NONE, page, model, response);
    }

    @Door(Door.PUBLIC)
    @GetMapping(ONE)
    ResponseEntity<byte[]> content(@PathVariable int number, @PathVariable UUID id) {
        var annex = Papers.file(papers.known(number), id);
        var disposition = ContentDisposition.attachment()
                .filename(annex.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, annex.media())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(papers.content(annex));
    }

    private String answer(
            Outcome<Annex> outcome, Paper paper, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Annex> done -> "redirect:" + page.link(paper.path() + "/bilag");
            case Outcome.Refused<Annex> refused ->
                refuse(paper, typed, new Objections(refused.objections()), page, model, response);
        };
    }

    private String refuse(
            Paper paper, Fields typed, Objections objections, Page page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(papers.known(paper.number()), typed, objections, page, model);
    }

    private static String show(Paper paper, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("paper", paper);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "reports/paper/annexes";
    }
}
