package dk.helhed.policies.draft;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyItem;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages below {@code /politik/…/ret}: a draft is written, item by item. */
@Controller
@Door(Policies.EDIT)
class DraftController {

    private static final String DRAFT = "/politik/{id}/ret";
    private static final String ITEM = DRAFT + "/punkt/{key}";
    private static final String NEW = DRAFT + "/nyt/{kind}";

    private final VisiblePolicies policies;
    private final Drafts drafts;
    private final DraftPages pages;

    DraftController(VisiblePolicies policies, Drafts drafts, DraftPages pages) {
        this.policies = policies;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping(DRAFT)
    String draft(@PathVariable String id, Page page, Model model) {
        return pages.draft(policies.find(id), Objections.NONE, page, model);
    }

    @GetMapping(DRAFT + "/forside")
    String headForm(@PathVariable String id, Page page, Model model) {
        var policy = policies.find(id);
        return pages.head(policy, HeadForm.of(policy.head()), Objections.NONE, page, model);
    }

    @PostMapping(DRAFT + "/forside")
    String changeHead(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "0") int version,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var form = ItemForm.of(sent);
        return switch (drafts.changeHead(policy, version, form)) {
            case Outcome.Done<String> done -> back(policy, "", page);
            case Outcome.Refused<String> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.head(policies.find(id), form, new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(ITEM)
    String itemForm(@PathVariable String id, @PathVariable String key, Page page, Model model) {
        var policy = policies.find(id);
        var item = item(policy, key);
        var place = new ItemPlace(item.kind(), item, null);
        return pages.item(policy, place, ItemForm.of(item), Objections.NONE, page, model);
    }

    @PostMapping(ITEM)
    String change(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "0") int version,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var item = item(policy, key);
        var form = ItemForm.of(sent);
        var place = new ItemPlace(item.kind(), item, null);
        return answer(policy, place, form, drafts.change(policy, version, item, form), page, model, response);
    }

    @GetMapping(ITEM + "/slet")
    String confirm(@PathVariable String id, @PathVariable String key, Page page, Model model) {
        var policy = policies.find(id);
        return pages.removal(policy, item(policy, key), Objections.NONE, page, model);
    }

    @PostMapping(ITEM + "/slet")
    String remove(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int version,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        return switch (drafts.remove(policy, version, item(policy, key))) {
            case Outcome.Done<String> done -> back(policy, "", page);
            case Outcome.Refused<String> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = policies.find(id);
                yield pages.removal(now, item(now, key), new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(NEW)
    String blank(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String maal,
            Page page,
            Model model) {
        var policy = policies.find(id);
        return pages.item(policy, place(policy, kind, maal), ItemForm.EMPTY, Objections.NONE, page, model);
    }

    @PostMapping(NEW)
    String add(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String maal,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "0") int version,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var place = place(policy, kind, maal);
        var form = ItemForm.of(sent);
        var outcome = drafts.add(policy, version, place.kind(), place.goal(), form);
        return answer(policy, place, form, outcome, page, model, response);
    }

    private String answer(
            Policy policy,
            ItemPlace place,
            ItemForm form,
            Outcome<String> outcome,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<String> done -> back(policy, "#" + done.thing(), page);
            case Outcome.Refused<String> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = policies.find(policy.id());
                yield pages.item(now, place, form, new Objections(refused.objections()), page, model);
            }
        };
    }

    private static ItemPlace place(Policy policy, String kind, @Nullable String goal) {
        var wanted = ItemKind.of(kind).orElseThrow(DraftController::missing);
        if (wanted == ItemKind.EFFECT_GOAL
                && (goal == null || policy.document().goal(goal).isEmpty())) {
            throw missing();
        }
        return new ItemPlace(wanted, null, wanted == ItemKind.EFFECT_GOAL ? goal : null);
    }

    private static PolicyItem item(Policy policy, String key) {
        return policy.document()
                .item(key)
                .orElseThrow(() -> new NotFoundException("policy.item.none", key, policy.id()));
    }

    private static NotFoundException missing() {
        return new NotFoundException("error.not-found.detail");
    }

    private static String back(Policy policy, String fragment, Page page) {
        return "redirect:" + page.link("/politik/" + policy.id() + "/ret") + fragment;
    }
}
