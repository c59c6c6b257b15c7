package dk.helhed.projects.pool;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.SheetFields;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /puljer} and {@code /pulje/…}: which pools there are, and what one is for. */
@Controller
@Door(Door.PUBLIC)
class PoolController {

    static final String PATH = "/puljer";
    private static final int ROWS_ON_A_PAGE = 25;
    private static final int MOST_PAGES = 400;

    private final Pools pools;
    private final SheetFields names;
    private final Clock clock;

    PoolController(Pools pools, SheetFields names, Clock clock) {
        this.pools = pools;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Fields query, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var words = FreeText.line(query.text("q"));
        var current = Math.clamp(side, 1, MOST_PAGES);
        var listing = pools.list(words, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("listing", listing);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (listing.hits() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
        model.addAttribute("mayAdd", Actor.isHeld(Pools.EDIT));
        return "projects/pool/pools";
    }

    @GetMapping("/pulje/{slug}")
    String pool(@PathVariable String slug, Page page, Model model) {
        var pool = pools.find(slug);
        model.addAttribute("page", page);
        model.addAttribute("pool", pool);
        model.addAttribute("standing", pool.standing(LocalDate.now(clock)));
        model.addAttribute("unit", names.unitName(pool.sheet().owner().unit()));
        model.addAttribute(
                "owner",
                page.reader() == null
                        ? ""
                        : names.managerName(pool.sheet().owner().person()));
        model.addAttribute("money", pools.money(pool));
        model.addAttribute("grants", pools.grants(pool));
        model.addAttribute("mayEdit", pools.mayEdit(pool));
        model.addAttribute("mayApply", Actor.isHeld(Efforts.EDIT));
        return "projects/pool/pool";
    }
}
