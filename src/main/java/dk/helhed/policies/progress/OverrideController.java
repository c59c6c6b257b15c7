package dk.helhed.policies.progress;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.Today;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import dk.helhed.policies.document.EffectGoal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politik/…/punkt/…/status}: sets a status in place of the computed one, or lets that back. */
@Controller
@Door(Overrides.OVERRIDE)
class OverrideController {

    private static final String PATH = "/politik/{id}/punkt/{key}/status";

    private final VisiblePolicies policies;
    private final EffectGoals effectGoals;
    private final Overrides overrides;
    private final Today today;

    OverrideController(VisiblePolicies policies, EffectGoals effectGoals, Overrides overrides, Today today) {
        this.policies = policies;
        this.effectGoals = effectGoals;
        this.overrides = overrides;
        this.today = today;
    }

    @GetMapping(PATH)
    String form(@PathVariable String id, @PathVariable String key, Page page, Model model) {
        var policy = policies.find(id);
        return show(policy, effect(policy, key), "", "", Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String set(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var effect = effect(policy, key);
        return switch (overrides.set(actor, policy, effect, status, reason)) {
            case Outcome.Done<StatusOverride> done -> back(policy, effect, page);
            case Outcome.Refused<StatusOverride> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var objections = new Objections(refused.objections());
                yield show(policy, effect, status, reason, objections, page, model);
            }
        };
    }

    @PostMapping(PATH + "/fjern")
    String withdraw(@PathVariable String id, @PathVariable String key, Page page) {
        var policy = policies.find(id);
        var effect = effect(policy, key);
        overrides.withdraw(policy, effect);
        return back(policy, effect, page);
    }

    private static String back(Policy policy, EffectGoal effect, Page page) {
        return "redirect:" + page.link("/politik/" + policy.id() + "/punkt/" + effect.key());
    }

    private static EffectGoal effect(Policy policy, String key) {
        if (policy.document().item(key).orElse(null) instanceof EffectGoal effect) {
            return effect;
        }
        throw new NotFoundException("policy.item.none", key, policy.id());
    }

    private String show(
            Policy policy,
            EffectGoal effect,
            String status,
            String reason,
            Objections objections,
            Page page,
            Model model) {
        var reading =
                Optional.ofNullable(effectGoals.read(policy, today.of(page)).get(effect.key()));
        model.addAttribute("page", page);
        model.addAttribute("policy", policy);
        model.addAttribute("reading", reading.orElseThrow());
        model.addAttribute(
                "earlier",
                overrides.of(policy).stream()
                        .filter(override -> override.effectGoal().equals(effect.key()))
                        .toList());
        model.addAttribute("status", status);
        model.addAttribute("reason", reason);
        model.addAttribute("objections", objections);
        return "policies/override";
    }
}
