package dk.helhed.barometer.release;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /frigivelser} and {@code /frigivelser/…}: what is to be published, beside what it was made of. */
@Controller
@Door(Releases.RELEASE)
class ReleaseController {

    private static final int ROWS_ON_A_PAGE = 100;

    private final Releases releases;
    private final ReleaseComparison comparison;
    private final Texts texts;

    ReleaseController(Releases releases, ReleaseComparison comparison, Texts texts) {
        this.releases = releases;
        this.comparison = comparison;
        this.texts = texts;
    }

    @GetMapping("/frigivelser")
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wording", new TableWording(texts, page.language()));
        model.addAttribute("releases", releases.newest());
        return "barometer/releases";
    }

    @GetMapping("/frigivelser/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(name = "side", defaultValue = "1") int shown,
            @RequestParam(name = "vis", defaultValue = "alle") String view,
            Actor actor,
            Page page,
            Model model) {
        var part = new Part(shown, view.equals("skjulte"));
        return show(find(id), part, new Typed("", Objections.NONE), actor, page, model);
    }

    @PostMapping("/frigivelser/{id}/godkend")
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var release = find(id, version);
        return answer(release, "", releases.approve(actor, release), actor, page, model, response);
    }

    @PostMapping("/frigivelser/{id}/afvis")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var release = find(id, version);
        return answer(release, reason, releases.refuse(actor, release, reason), actor, page, model, response);
    }

    @PostMapping("/frigivelser/{id}/traek-tilbage")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "withdrawal", defaultValue = "") String reason,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var release = find(id, version);
        return answer(release, reason, releases.withdraw(actor, release, reason), actor, page, model, response);
    }

    /** Which of the lines are shown. */
    private record Part(int page, boolean onlyHidden) {}

    /** What somebody wrote in vain. */
    private record Typed(String reason, Objections objections) {}

    private String answer(
            Release release,
            String reason,
            Outcome<Release> outcome,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Release> done -> "redirect:" + page.link("/frigivelser/" + release.id());
            case Outcome.Refused<Release> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var typed = new Typed(reason, new Objections(refused.objections()));
                yield show(find(release.id()), new Part(1, false), typed, actor, page, model);
            }
        };
    }

    private String show(Release release, Part part, Typed typed, Actor actor, Page page, Model model) {
        int lines = part.onlyHidden()
                ? release.report().hiddenLines()
                : release.report().lines();
        int last = Math.max(1, Math.ceilDiv(lines, ROWS_ON_A_PAGE));
        int current = Math.clamp(part.page(), 1, last);
        model.addAttribute("page", page);
        model.addAttribute("wording", new TableWording(texts, page.language()));
        model.addAttribute("release", release);
        model.addAttribute(
                "lines", comparison.lines(release, part.onlyHidden(), (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE));
        model.addAttribute("earlier", releases.earlier(release));
        model.addAttribute("onlyHidden", part.onlyHidden());
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        model.addAttribute("isOwn", actor.person().equals(release.prepared().person()));
        model.addAttribute("reason", typed.reason());
        model.addAttribute("objections", typed.objections());
        return "barometer/release";
    }

    private Release find(UUID id) {
        return releases.find(id).orElseThrow(() -> new NotFoundException("error.release"));
    }

    /** As it was when the form was drawn, so that who comes second is told. */
    private Release find(UUID id, int version) {
        return find(id).seenIn(version);
    }
}
