package dk.helhed.policies.draft;

import dk.helhed.access.Objections;
import dk.helhed.barometer.Indicators;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.wording.PolicyWording;
import dk.helhed.policies.wording.PolicyWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the pages on which a draft is written. */
@Component
class DraftPages {

    private final Drafts drafts;
    private final Indicators indicators;
    private final PolicyWording wording;

    DraftPages(Drafts drafts, Indicators indicators, PolicyWording wording) {
        this.drafts = drafts;
        this.indicators = indicators;
        this.wording = wording;
    }

    String draft(Policy policy, Objections objections, Page page, Model model) {
        add(policy, objections, page, model);
        model.addAttribute("mayWrite", drafts.mayWrite(policy));
        return "policies/draft";
    }

    String head(Policy policy, ItemForm form, Objections objections, Page page, Model model) {
        add(policy, objections, page, model);
        model.addAttribute("form", form);
        return "policies/draftform";
    }

    String item(Policy policy, ItemPlace place, ItemForm form, Objections objections, Page page, Model model) {
        var words = add(policy, objections, page, model);
        model.addAttribute("place", place);
        model.addAttribute("form", form);
        model.addAttribute("choices", new DraftChoices(policy.document(), form, words, page));
        model.addAttribute(
                "indicators",
                indicators.all().stream()
                        .map(indicator ->
                                new Choice(indicator.code(), words.figures().of(indicator.title()), false))
                        .toList());
        return "policies/itemform";
    }

    String removal(Policy policy, PolicyItem item, Objections objections, Page page, Model model) {
        add(policy, objections, page, model);
        model.addAttribute("item", item);
        return "policies/removal";
    }

    private PolicyWords add(Policy policy, Objections objections, Page page, Model model) {
        var words = wording.of(page);
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("policy", policy);
        model.addAttribute("objections", objections);
        return words;
    }
}
