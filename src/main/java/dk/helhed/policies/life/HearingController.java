package dk.helhed.policies.life;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Page;
import dk.helhed.policies.VisiblePolicies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politik/…/hoering}: what has been said about a policy, and where anybody can say something. */
@Controller
@Door(Door.PUBLIC)
class HearingController {

    private static final String PATH = "/politik/{id}/hoering";

    private final VisiblePolicies policies;
    private final Comments comments;
    private final HearingPages pages;

    HearingController(VisiblePolicies policies, Comments comments, HearingPages pages) {
        this.policies = policies;
        this.comments = comments;
        this.pages = pages;
    }

    @GetMapping(PATH)
    String hearing(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String punkt,
            @RequestParam(defaultValue = "") String tak,
            Page page,
            Model model) {
        model.addAttribute("thanks", !tak.isEmpty());
        return pages.hearing(policies.find(id), new CommentForm(punkt, "", ""), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String say(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var open = pages.open(policy);
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var closed = Outcome.<NewComment>refused("", "hearing.closed");
            return refuse(new CommentForm(item, name, text), closed, id, page, model);
        }
        var comment = new NewComment(
                item.isBlank() ? null : item, name.isBlank() ? null : FreeText.line(name), FreeText.paragraphs(text));
        var outcome = comments.say(policy, open.get(), comment, request.getRemoteAddr());
        if (outcome instanceof Outcome.Done) {
            return "redirect:" + page.link("/politik/" + policy.id() + "/hoering?tak=1");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return refuse(new CommentForm(item, name, text), outcome, id, page, model);
    }

    private String refuse(CommentForm form, Outcome<NewComment> outcome, String id, Page page, Model model) {
        var objections = outcome instanceof Outcome.Refused<NewComment> refused
                ? new Objections(refused.objections())
                : Objections.NONE;
        model.addAttribute("thanks", false);
        return pages.hearing(policies.find(id), form, objections, page, model);
    }
}
