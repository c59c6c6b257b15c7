package dk.helhed.policies.life;

import dk.helhed.access.Objections;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policy;
import dk.helhed.policies.wording.PolicyWording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the pages of a hearing. */
@Component
class HearingPages {

    private final LifeCycle lifeCycle;
    private final Comments comments;
    private final PolicyWording wording;
    private final Clock clock;

    HearingPages(LifeCycle lifeCycle, Comments comments, PolicyWording wording, Clock clock) {
        this.lifeCycle = lifeCycle;
        this.comments = comments;
        this.wording = wording;
        this.clock = clock;
    }

    /** The policy's hearing, if anybody may speak in it today. */
    Optional<Hearing> open(Policy policy) {
        return lifeCycle.of(policy).openHearing(LocalDate.now(clock));
    }

    /**
     * What the public sees.
     *
     * @throws NotFoundException if the policy has had no hearing
     */
    String hearing(Policy policy, CommentForm form, Objections objections, Page page, Model model) {
        add(policy, page, model);
        model.addAttribute(
                "comments",
                comments.of(policy).stream()
                        .filter(comment -> comment.state() == Comment.State.PUBLISHED)
                        .toList());
        model.addAttribute("open", open(policy).isPresent());
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        return "policies/hearing";
    }

    /** What whoever reads the comments for the municipality sees. */
    String moderation(
            Policy policy, @Nullable UUID about, String typed, Objections objections, Page page, Model model) {
        add(policy, page, model);
        List<Comment> all = comments.of(policy);
        model.addAttribute("comments", all);
        model.addAttribute("about", about);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "policies/moderation";
    }

    private void add(Policy policy, Page page, Model model) {
        var hearing = Optional.ofNullable(lifeCycle.of(policy).hearing())
                .orElseThrow(() -> new NotFoundException("hearing.none"));
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policy", policy);
        model.addAttribute("hearing", hearing);
    }
}
