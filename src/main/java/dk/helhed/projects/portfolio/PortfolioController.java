package dk.helhed.projects.portfolio;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortListing;
import dk.helhed.projects.register.FilterForms;
import dk.helhed.reference.Areas;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /projekter/portefoelje}: what there is and what it costs, divided, and as a table. */
@Controller
@Door(Door.PUBLIC)
class PortfolioController {

    static final String PATH = "/projekter/portefoelje";
    private static final int ROWS_ON_A_PAGE = 25;

    private final Portfolio portfolio;
    private final EffortTables tables;
    private final FilterForms forms;
    private final SavedViews views;
    private final Areas areas;

    PortfolioController(Portfolio portfolio, EffortTables tables, FilterForms forms, SavedViews views, Areas areas) {
        this.portfolio = portfolio;
        this.tables = tables;
        this.forms = forms;
        this.views = views;
        this.areas = areas;
    }

    @GetMapping(PATH)
    String portfolio(Fields typed, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var query = PortfolioQuery.of(typed);
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute("choices", new PortfolioChoices(page, query));
        model.addAttribute("filter", forms.of(query.filter(), page));
        model.addAttribute("views", Actor.asking().map(views::of).orElse(List.of()));
        divide(query, page, model);
        list(query, side, page, model);
        return "projects/portfolio/portfolio";
    }

    private void divide(PortfolioQuery query, Page page, Model model) {
        var divided = portfolio.of(query.filter(), query.dimension());
        model.addAttribute("whole", divided.whole());
        model.addAttribute("share", divided.share());
        model.addAttribute("lines", new Lines(page, query, divided.goals(), areas).of(divided.slices()));
    }

    private void list(PortfolioQuery query, int side, Page page, Model model) {
        var most = EffortListing.MOST_COUNTED / ROWS_ON_A_PAGE;
        var current = Math.clamp(side, 1, most);
        var part = tables.part(query, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE, page);
        model.addAttribute("listing", part.listing());
        model.addAttribute("rows", part.rows());
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (part.listing().hits() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
    }
}
