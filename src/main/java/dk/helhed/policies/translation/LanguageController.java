package dk.helhed.policies.translation;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.wording.PolicyWording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /politik/…/sprog}: how far a policy is in each language, and how hard its Danish is to read. */
@Controller
@Door(Translations.TRANSLATE)
class LanguageController {

    private final VisiblePolicies policies;
    private final Translations translations;
    private final TranslationChanges changes;
    private final PolicyWording wording;

    LanguageController(
            VisiblePolicies policies, Translations translations, TranslationChanges changes, PolicyWording wording) {
        this.policies = policies;
        this.translations = translations;
        this.changes = changes;
        this.wording = wording;
    }

    @GetMapping("/politik/{id}/sprog")
    String overview(@PathVariable String id, Page page, Model model) {
        var policy = policies.find(id);
        var statuses = translations.statuses(policy);
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policy", policy);
        model.addAttribute(
                "begun",
                statuses.stream().filter(status -> status.texts().isBegun()).toList());
        model.addAttribute(
                "others",
                statuses.stream().filter(status -> !status.texts().isBegun()).toList());
        model.addAttribute("hard", HardTexts.of(translations.manuscript(policy)));
        model.addAttribute("before", changes.countBefore(policy));
        return "policies/translation/languages";
    }

    @PostMapping("/politik/{id}/sprog/overtag")
    String takeOver(@PathVariable String id, Page page) {
        Policy policy = policies.find(id);
        changes.takeOver(policy);
        return "redirect:" + page.link("/politik/" + policy.id() + "/sprog");
    }
}
