package dk.helhed.policies.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.Today;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.progress.Overrides;
import dk.helhed.policies.wording.EffectWords;
import dk.helhed.policies.wording.PolicyWording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /politik/…/punkt/…}: all that hangs on one item, from the words to the decisions and back. */
@Controller
class ItemController {

    private final VisiblePolicies policies;
    private final Chains chains;
    private final Today today;
    private final PolicyWording wording;

    ItemController(VisiblePolicies policies, Chains chains, Today today, PolicyWording wording) {
        this.policies = policies;
        this.chains = chains;
        this.today = today;
        this.wording = wording;
    }

    @Door(Door.PUBLIC)
    @GetMapping("/politik/{id}/punkt/{key}")
    String item(@PathVariable String id, @PathVariable String key, Page page, Model model) {
        var policy = policies.find(id);
        var item = policy.document()
                .item(key)
                .orElseThrow(() -> new NotFoundException("policy.item.none", key, policy.id()));
        var links = chains.of(policy, today.of(page));
        var words = wording.of(page);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("effects", new EffectWords(page, words));
        model.addAttribute("links", links);
        model.addAttribute("item", item);
        model.addAttribute("chain", Chain.of(links, item));
        model.addAttribute(
                "owned",
                Actor.asking()
                        .flatMap(actor -> chains.owned(actor, policy, item, page.language()))
                        .orElse(null));
        model.addAttribute("mayGive", Actor.isHeld(Owners.EDIT));
        model.addAttribute("mayDecide", Actor.isHeld(Policies.EDIT));
        model.addAttribute("mayOverride", Actor.isHeld(Overrides.OVERRIDE));
        return "policies/item";
    }
}
