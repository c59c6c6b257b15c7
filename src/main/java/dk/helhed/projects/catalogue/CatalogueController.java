package dk.helhed.projects.catalogue;

import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.portfolio.GoalTree;
import dk.helhed.reference.Areas;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /inspiration}: efforts that others may copy. */
@Controller
@Door(Door.PUBLIC)
class CatalogueController {

    static final String PATH = "/inspiration";
    private static final int CARDS_ON_A_PAGE = 24;

    private final Inspirations catalogue;
    private final Efforts efforts;
    private final Policies policies;
    private final Areas areas;
    private final Clock clock;

    CatalogueController(Inspirations catalogue, Efforts efforts, Policies policies, Areas areas, Clock clock) {
        this.catalogue = catalogue;
        this.efforts = efforts;
        this.policies = policies;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Fields typed, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var query = CatalogueQuery.of(typed);
        var found = catalogue.find(query.words());
        var traits = traits(page);
        var hits = found.cards().stream()
                .filter(card -> query.facets().hold(traits.of(card)))
                .toList();
        var last = Math.max(1, (hits.size() + CARDS_ON_A_PAGE - 1) / CARDS_ON_A_PAGE);
        var current = Math.clamp(side, 1, last);
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute(
                "facets",
                query.facets().count(found.cards().stream().map(traits::of).toList()));
        model.addAttribute("instead", found.instead());
        model.addAttribute("hits", hits.size());
        model.addAttribute(
                "cards",
                hits.stream()
                        .skip((long) (current - 1) * CARDS_ON_A_PAGE)
                        .limit(CARDS_ON_A_PAGE)
                        .map(card -> new ShownCard(
                                card, traits.area(card), card.reviewBy().isBefore(today())))
                        .toList());
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        return "projects/catalogue/catalogue";
    }

    @GetMapping(PATH + "/{slug}")
    String entry(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var entry = catalogue.read(effort);
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("entry", entry);
        model.addAttribute("stale", entry.isStaleOn(today()));
        model.addAttribute("mayEdit", efforts.may(Efforts.EDIT, effort));
        return "projects/catalogue/entry";
    }

    private CatalogueTraits traits(Page page) {
        return new CatalogueTraits(new GoalTree(policies.all()), areas, page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
