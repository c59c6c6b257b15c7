package dk.helhed.projects.portfolio;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.reference.Areas;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /projekter/portefoelje/huller}: goals that nobody works on, and efforts that may be doing the same. */
@Controller
@Door(Door.PUBLIC)
class GapController {

    static final String PATH = PortfolioController.PATH + "/huller";

    private final Portfolio portfolio;
    private final Areas areas;

    GapController(Portfolio portfolio, Areas areas) {
        this.portfolio = portfolio;
        this.areas = areas;
    }

    @GetMapping(PATH)
    String gaps(Page page, Model model) {
        var gaps = portfolio.gaps();
        model.addAttribute("page", page);
        model.addAttribute("count", gaps.size());
        model.addAttribute(
                "gaps",
                gaps.stream()
                        .collect(Collectors.groupingBy(
                                gap -> gap.policy().id(), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .toList());
        model.addAttribute(
                "overlaps",
                portfolio.overlaps().stream()
                        .map(group -> Overlap.of(group, areas, page))
                        .toList());
        return "projects/portfolio/gaps";
    }
}
