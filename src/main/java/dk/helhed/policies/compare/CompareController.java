package dk.helhed.policies.compare;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.pages.Page;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.wording.PolicyWording;
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
    private final PolicyWording wording;

    CompareController(VisiblePolicies policies, Chains chains, Today today, PolicyWording wording) {
        this.policies = policies;
        this.chains = chains;
        this.today = today;
        this.wording = wording;
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
        model.addAttribute("words", wording.of(page));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("diff", PolicyDiff.of(before, after));
        model.addAttribute("policies", policies.all());
        return "policies/compare";
    }
}
