package dk.helhed.projects.portfolio;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortListing;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Goals;
import dk.helhed.projects.register.FilterForm;
import dk.helhed.reference.Areas;
import java.util.List;
import org.springframework.stereotype.Component;
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
    private final Efforts efforts;
    private final EffortTables tables;
    private final SavedViews views;
    private final PortfolioSurroundings surroundings;

    PortfolioController(
            Portfolio portfolio,
            Efforts efforts,
            EffortTables tables,
            SavedViews views,
            PortfolioSurroundings surroundings) {
        this.portfolio = portfolio;
        this.efforts = efforts;
        this.tables = tables;
        this.views = views;
        this.surroundings = surroundings;
    }

    /** What can be chosen and named. */
    @Component
    record PortfolioSurroundings(Goals goals, Areas areas) {}

    @GetMapping(PATH)
    String portfolio(Fields typed, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var query = PortfolioQuery.of(typed);
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute("choices", new PortfolioChoices(page, query));
        model.addAttribute(
                "filter", new FilterForm(query.filter(), surroundings.goals().inForce(page), efforts.districts()));
        model.addAttribute("views", Actor.asking().map(views::of).orElse(List.of()));
        divide(query, page, model);
        list(query, side, page, model);
        return "projects/portfolio/portfolio";
    }

    private void divide(PortfolioQuery query, Page page, Model model) {
        var goals = portfolio.goals();
        var slices = portfolio.slices(query.filter(), query.dimension(), goals);
        model.addAttribute("whole", portfolio.whole(query.filter()));
        model.addAttribute("share", portfolio.share(query.filter()));
        model.addAttribute("lines", new Lines(page, query, goals, surroundings.areas()).of(slices));
    }

    private void list(PortfolioQuery query, int side, Page page, Model model) {
        var most = EffortListing.MOST_COUNTED / ROWS_ON_A_PAGE;
        var current = Math.clamp(side, 1, most);
        var listing = efforts.list(query.filter(), query.order(), (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE);
        model.addAttribute("listing", listing);
        model.addAttribute("rows", tables.rows(listing, query.columns(), page));
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (listing.hits() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
    }
}
