package dk.helhed.projects.cliff;

import dk.helhed.access.Door;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.projects.SheetFields;
import dk.helhed.tables.Dialect;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /projekter/udloeb}: where the money runs out, month by month. */
@Controller
@Door(Door.PUBLIC)
class CliffController {

    static final String PATH = "/projekter/udloeb";
    private static final int ROWS_ON_A_PAGE = 50;
    private static final int MOST_PAGES = 10_000;

    private final Cliffs cliffs;
    private final SheetFields names;
    private final Clock clock;

    CliffController(Cliffs cliffs, SheetFields names, Clock clock) {
        this.cliffs = cliffs;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(@RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var current = Math.clamp(side, 1, MOST_PAGES);
        var sum = cliffs.sum();
        var shown = cliffs.list((current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("words", CliffWords.of(page, LocalDate.now(clock), shown, names));
        model.addAttribute("sum", sum);
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (sum.projects() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
        model.addAttribute(
                "downloads",
                List.of(
                        new Download(page.text("cliff.calendar"), page.text("cliff.calendar.text"), PATH + ".ics"),
                        new Download(page.text("download.name.csv"), page.text("cliff.file"), page.link(PATH + ".csv")),
                        new Download(
                                page.text("download.name.excel"),
                                page.text("cliff.file.excel"),
                                page.link(PATH + ".csv", Map.of("dialect", Dialect.EXCEL_DA.code())))));
        return "projects/cliff/cliffs";
    }
}
