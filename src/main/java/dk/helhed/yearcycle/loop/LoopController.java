package dk.helhed.yearcycle.loop;

import dk.helhed.access.Door;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.Dialect;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /kredsloeb}: how far each theme has come, and where it is stuck. */
@Controller
@Door(Door.PUBLIC)
class LoopController {

    private static final String PATH = "/kredsloeb";

    private final Loops loops;
    private final Clock clock;

    LoopController(Loops loops, Clock clock) {
        this.loops = loops;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String loop(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("loop", loops.on(LocalDate.now(clock), page));
        model.addAttribute(
                "downloads",
                List.of(
                        new Download(page.text("download.name.csv"), page.text("loop.file"), page.link(PATH + ".csv")),
                        new Download(
                                page.text("download.name.excel"),
                                page.text("loop.file.excel"),
                                page.link(PATH + ".csv", Map.of("dialect", Dialect.EXCEL_DA.code())))));
        return "yearcycle/loop/loop";
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(@RequestParam(required = false) @Nullable String dialect, Page page) {
        return CsvFile.answer("kredsloeb.csv", LoopTable.of(loops.on(LocalDate.now(clock), page), page), dialect);
    }
}
