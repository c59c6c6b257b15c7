package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /batches} and {@code /batches/1}: where the figures came from. */
@Controller
@Door(Door.PUBLIC)
class BatchController {

    private static final int ROWS_ON_A_PAGE = 100;

    private final Batches batches;
    private final Areas areas;
    private final Texts texts;

    BatchController(Batches batches, Areas areas, Texts texts) {
        this.batches = batches;
        this.areas = areas;
        this.texts = texts;
    }

    @GetMapping("/batches")
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("batches", batches.all());
        return "barometer/batches";
    }

    @GetMapping("/batches/{number:\\d{1,9}}")
    String batch(
            @PathVariable int number,
            @RequestParam(name = "side", defaultValue = "1") int shown,
            Page page,
            Model model) {
        var batch = batches.find(number).orElseThrow(() -> new NotFoundException("error.batch", number));
        var last = Math.max(1, (batch.taken() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE);
        var current = Math.clamp(shown, 1, last);
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("areas", areas);
        model.addAttribute("batch", batch);
        model.addAttribute("rows", batches.rows(batch, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE));
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        model.addAttribute("downloads", Downloads.of(page, "/batches/" + number, List.of("csv", "excel")));
        return "barometer/batch";
    }
}
