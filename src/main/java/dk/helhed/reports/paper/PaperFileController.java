package dk.helhed.reports.paper;

import dk.helhed.access.Door;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.print.PdfFile;
import dk.helhed.reports.print.WordFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper as a file: {@code /indstillinger/….pdf} and {@code .docx}. */
@Controller
@Door(Door.PUBLIC)
class PaperFileController {

    private final Papers papers;
    private final PaperDocument documents;
    private final Texts texts;

    PaperFileController(Papers papers, PaperDocument documents, Texts texts) {
        this.papers = papers;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/indstillinger/{number:\\d{1,9}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int number) {
        var paper = papers.known(number);
        return answer(paper, PdfFile.of(documents.of(paper)), PdfFile.MEDIA, "pdf");
    }

    @GetMapping("/indstillinger/{number:\\d{1,9}}.docx")
    ResponseEntity<byte[]> word(@PathVariable int number) {
        var paper = papers.known(number);
        return answer(paper, WordFile.of(documents.of(paper)), WordFile.MEDIA, "docx");
    }

    /** What is closed says so in its name, too, and nobody keeps it on the way. */
    private ResponseEntity<byte[]> answer(Paper paper, byte[] file, String media, String ending) {
        var mark = paper.head().closed() ? "-" + texts.text(Language.DANISH, "paper.mark") : "";
        var name = "indstilling-" + paper.number() + mark + "." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, media)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.DANISH.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
