package dk.helhed.barometer.explorer;

import dk.helhed.access.Door;
import dk.helhed.barometer.definition.KeptDefinitions;
import dk.helhed.forms.Fields;
import dk.helhed.pages.ContentPolicy;
import dk.helhed.pages.Dialects;
import dk.helhed.pages.Page;
import dk.helhed.tables.CsvOutput;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page {@code /analyse}, on which an analyst asks register rows. All that is chosen stands in the address. It works without
 * script; with it, the figures follow what is typed.
 */
@Controller
@Door(KeptDefinitions.PERMISSION)
class ExplorerController {

    private static final String PATH = "/analyse";
    private static final String RESULT = "result";

    private final Explorer explorer;

    ExplorerController(Explorer explorer) {
        this.explorer = explorer;
    }

    /** @param part {@value #RESULT} for the figures alone */
    @GetMapping(PATH)
    String page(
            Fields sent,
            @RequestParam(name = "part", defaultValue = "") String part,
            Page page,
            Model model,
            HttpServletResponse response) {
        return show(ExplorerForm.of(sent), part.equals(RESULT), page, model, response);
    }

    /**
     * Leads the form of a browser without script to its address. What is too long for one is kept, and said: a refused form, but to
     * the script, which asks while somebody types, an answer like any other.
     */
    @PostMapping(PATH)
    String send(
            Fields sent,
            @RequestParam(name = "part", defaultValue = "") String part,
            Page page,
            Model model,
            HttpServletResponse response) {
        var form = ExplorerForm.of(sent);
        if (!form.isTooLong()) {
            return "redirect:" + ExplorerAddress.of(page, PATH, form.query());
        }
        var isPart = part.equals(RESULT);
        if (!isPart) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(form, isPart, page, model, response);
    }

    private String show(ExplorerForm form, boolean isPart, Page page, Model model, HttpServletResponse response) {
        var view = explorer.view(form, isPart ? Explorer.SHORT_SILENCE : Explorer.SILENCE, page);
        model.addAttribute("page", page);
        if (view.isEmpty()) {
            return "barometer/exploreempty";
        }
        model.addAttribute("view", view.get());
        model.addAttribute(
                "site", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        if (isPart) {
            return "barometer/exploreresult";
        }
        ContentPolicy.allowOwnScript(response);
        return "barometer/explore";
    }

    /** The figures; as long as there are none, the way to the page that says why. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(Fields sent, @RequestParam(required = false) @Nullable String dialect, Page page) {
        var written = Dialects.named(dialect);
        var form = ExplorerForm.of(sent);
        return explorer.figures(form, page)
                .map(counted -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CsvOutput.CONTENT_TYPE)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(ExplorerFile.name(counted))
                                        .build()
                                        .toString())
                        .body(CsvOutput.of(ExplorerFile.table(counted), written)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, ExplorerAddress.of(page, PATH, form.query()))
                        .build());
    }
}
