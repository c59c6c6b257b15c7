package dk.helhed.policies.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.chain.Holes;
import dk.helhed.policies.translation.Translations;
import dk.helhed.policies.wording.EffectWords;
import dk.helhed.policies.wording.PolicyWording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages {@code /politikker} and {@code /politik/…}: the policies, and what one of them says and how it goes. */
@Controller
@Door(Door.PUBLIC)
class PolicyController {

    private final VisiblePolicies policies;
    private final Chains chains;
    private final Today today;
    private final PolicyWording wording;
    private final Translations translations;

    PolicyController(
            VisiblePolicies policies, Chains chains, Today today, PolicyWording wording, Translations translations) {
        this.policies = policies;
        this.chains = chains;
        this.today = today;
        this.wording = wording;
        this.translations = translations;
    }

    @GetMapping("/politikker")
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policies", policies.all());
        model.addAttribute("mayEdit", Actor.isHeld(Policies.EDIT));
        return "policies/policies";
    }

    @GetMapping("/politik/{id}")
    String one(@PathVariable String id, Page page, Model model) {
        var day = today.of(page);
        var links = chains.of(policies.find(id), day);
        var words = wording.of(page);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("effects", new EffectWords(page, words));
        model.addAttribute("links", links);
        model.addAttribute("matrix", Matrix.of(links.policy().document()));
        model.addAttribute("holes", Holes.in(links, day));
        model.addAttribute("staff", Actor.isHeld(Policies.READ));
        model.addAttribute("mayDecide", Actor.isHeld(Policies.EDIT));
        model.addAttribute("languages", translations.ready(links.policy()));
        model.addAttribute("mayTranslate", Actor.isHeld(Translations.TRANSLATE));
        model.addAttribute("downloads", PolicyDownloads.of(page, links.policy()));
        return "policies/policy";
    }

    @GetMapping("/politik/{id}/huller")
    String holes(@PathVariable String id, Page page, Model model) {
        var day = today.of(page);
        var links = chains.of(policies.find(id), day);
        var words = wording.of(page);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("links", links);
        model.addAttribute("holes", Holes.in(links, day));
        model.addAttribute("downloads", PolicyDownloads.ofHoles(page, links.policy()));
        return "policies/holes";
    }
}
