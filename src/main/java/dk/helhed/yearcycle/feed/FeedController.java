package dk.helhed.yearcycle.feed;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page {@code /min-side/kalender}: the secret addresses of one's own calendar. */
@Controller
@Door(Door.SIGNED_IN)
class FeedController {

    private static final String PATH = "/min-side/kalender";

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    String page(Actor actor, Page page, Model model) {
        return show(actor, page, model, Objections.NONE, null);
    }

    @PostMapping(PATH)
    String make(Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (feeds.make(actor)) {
            case Outcome.Done<String> done -> {
                var address = ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replacePath("")
                        .replaceQuery(null)
                        .build()
                        .toUriString();
                yield show(
                        actor, page, model, Objections.NONE, address + page.link("/kalender/" + done.thing() + ".ics"));
            }
            case Outcome.Refused<String> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(actor, page, model, new Objections(refused.objections()), null);
            }
        };
    }

    @PostMapping(PATH + "/{id}/slut")
    String revoke(@PathVariable UUID id, Actor actor, Page page) {
        if (!feeds.revoke(actor, id)) {
            throw new NotFoundException("feed.none");
        }
        return "redirect:" + page.link(PATH);
    }

    private String show(Actor actor, Page page, Model model, Objections objections, @Nullable String made) {
        model.addAttribute("page", page);
        model.addAttribute("feeds", feeds.of(actor));
        model.addAttribute("objections", objections);
        model.addAttribute("made", made);
        return "yearcycle/feed";
    }
}
