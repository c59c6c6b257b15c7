package dk.helhed.policies.decision;

import dk.helhed.access.Day;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.wording.PolicyWording;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politik/…/beslutning/…}: notes what was decided about an item. */
@Controller
@Door(Policies.EDIT)
class DecisionController {

    private static final String WHOLE = "/politik/{id}/beslutning";
    private static final String PATH = WHOLE + "/{key}";

    private final VisiblePolicies policies;
    private final Decisions decisions;
    private final PolicyWording wording;

    DecisionController(VisiblePolicies policies, Decisions decisions, PolicyWording wording) {
        this.policies = policies;
        this.decisions = decisions;
        this.wording = wording;
    }

    @GetMapping({WHOLE, PATH})
    String blank(
            @PathVariable String id, @PathVariable(required = false) @Nullable String key, Page page, Model model) {
        var policy = policies.find(id);
        return show(policy, item(policy, key), new DecisionForm("", "", "", ""), Objections.NONE, page, model);
    }

    @PostMapping({WHOLE, PATH})
    String note(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String agenda,
            @RequestParam(defaultValue = "") String text,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var item = item(policy, key);
        return switch (decisions.note(policy, key, Day.in(on).orElse(null), body, agenda, text)) {
            case Outcome.Done<Decision> done ->
                "redirect:" + page.link("/politik/" + policy.id() + (key == null ? "" : "/punkt/" + key));
            case Outcome.Refused<Decision> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var form = new DecisionForm(on, body, agenda, text);
                yield show(policy, item, form, new Objections(refused.objections()), page, model);
            }
        };
    }

    /** The item with the key; null for the whole policy. */
    private static @Nullable PolicyItem item(Policy policy, @Nullable String key) {
        return key == null
                ? null
                : policy.document()
                        .item(key)
                        .orElseThrow(() -> new NotFoundException("policy.item.none", key, policy.id()));
    }

    private String show(
            Policy policy,
            @Nullable PolicyItem item,
            DecisionForm form,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policy", policy);
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        return "policies/decision";
    }
}
