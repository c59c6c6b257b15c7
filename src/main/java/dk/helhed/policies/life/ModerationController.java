package dk.helhed.policies.life;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.VisiblePolicies;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politik/…/hoering/indlaeg}: comments are read, shown or refused, and answered. */
@Controller
@Door(Comments.MODERATE)
class ModerationController {

    private static final String PATH = "/politik/{id}/hoering/indlaeg";
    private static final String ONE = PATH + "/{comment}";

    private final VisiblePolicies policies;
    private final Comments comments;
    private final HearingPages pages;

    ModerationController(VisiblePolicies policies, Comments comments, HearingPages pages) {
        this.policies = policies;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping(PATH)
    String all(@PathVariable String id, Page page, Model model) {
        return pages.moderation(policies.find(id), null, "", Objections.NONE, page, model);
    }

    @PostMapping(ONE + "/vis")
    String publish(@PathVariable String id, @PathVariable UUID comment, Page page) {
        var policy = policies.find(id);
        if (!comments.publish(policy, comment)) {
            throw new NotFoundException("hearing.decided-already");
        }
        return back(policy, comment, page);
    }

    @PostMapping(ONE + "/afvis")
    String refuse(
            @PathVariable String id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String reason,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        return answer(policy, comment, comments.refuse(policy, comment, reason), reason, page, model, response);
    }

    @PostMapping(ONE + "/svar")
    String answer(
            @PathVariable String id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String answer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        return answer(policy, comment, comments.answer(policy, comment, answer), answer, page, model, response);
    }

    private String answer(
            Policy policy,
            UUID comment,
            Outcome<UUID> outcome,
            String typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> back(policy, comment, page);
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var objections = new Objections(refused.objections());
                yield pages.moderation(policy, comment, typed, objections, page, model);
            }
        };
    }

    private static String back(Policy policy, UUID comment, Page page) {
        return "redirect:" + page.link("/politik/" + policy.id() + "/hoering/indlaeg") + "#i-" + comment;
    }
}
