package dk.helhed.policies.compare;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.wording.PolicyWords;
import dk.helhed.reference.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politikker/sammenlign}: what became of the goals from one policy to another. */
@Controller
@Door(Door.PUBLIC)
class CompareController {

    private final VisiblePolicies policies;
    private final Chains chains;
    private final Today today;
    private final Texts texts;
    private final Areas areas;

    CompareController(VisiblePolicies policies, Chains chains, Today today, Texts texts, Areas areas) {
        this.policies = policies;
        this.chains = chains;
        this.today = today;
        this.texts = texts;
        this.areas = areas;
    }

    @GetMapping("/politikker/sammenlign")
    String compare(
            @RequestParam(name = "fra", defaultValue = "") String older,
            @RequestParam(name = "til", defaultValue = "") String newer,
            Page page,
            Model model) {
        if (older.isEmpty() || newer.isEmpty()) {
            return "redirect:" + page.link("/politikker");
        }
        var day = today.of(page);
        var before = chains.of(policies.find(older), day);
        var after = chains.of(policies.find(newer), day);
        model.addAttribute("page", page);
        model.addAttribute("words", new PolicyWords(page, texts, areas));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("diff", PolicyDiff.of(before, after));
        model.addAttribute("policies", policies.all());
        return "policies/compare";
    }
}
