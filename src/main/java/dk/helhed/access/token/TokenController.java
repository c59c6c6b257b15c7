package dk.helhed.access.token;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /min-side/noegler}: the tokens that programs act for one with. */
@Controller
@Door(Tokens.MAKE)
class TokenController {

    private final Tokens tokens;
    private final Clock clock;

    TokenController(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/min-side/noegler")
    String page(Actor actor, Page page, Model model) {
        return show(actor, page, model, TokenForm.EMPTY, null, null);
    }

    @PostMapping("/min-side/noegler")
    String make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> permissions,
            @RequestParam(defaultValue = "") String ceiling,
            @RequestParam(defaultValue = "0") int days,
            Actor actor,
            HttpServletResponse response,
            Page page,
            Model model) {
        var form = new TokenForm(name, permissions, ceiling, days);
        var problem = form.problem(actor);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, page, model, form, problem.get(), null);
        }
        var text = tokens.make(actor, form.name(), form.permissions(), form.reach(), Duration.ofDays(form.days()));
        return show(actor, page, model, TokenForm.EMPTY, null, text);
    }

    @PostMapping("/min-side/noegler/{id}/slut")
    String revoke(@PathVariable UUID id, Actor actor, Page page) {
        if (!tokens.revoke(actor, id)) {
            throw new NotFoundException("error.not-found.detail");
        }
        return "redirect:" + page.link("/min-side/noegler");
    }

    private String show(
            Actor actor, Page page, Model model, TokenForm form, @Nullable String problem, @Nullable String made) {
        model.addAttribute("page", page);
        model.addAttribute("tokens", tokens.of(actor));
        model.addAttribute("now", clock.instant());
        model.addAttribute("form", form);
        model.addAttribute(
                "held", actor.permissions().keySet().stream().sorted().toList());
        model.addAttribute("reaches", List.of(Reach.values()));
        model.addAttribute("problem", problem);
        model.addAttribute("made", made);
        return "access/tokens";
    }
}
