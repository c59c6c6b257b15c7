package dk.helhed.notices;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /min-side/beskeder}: what is new among the things that wait for the reader. */
@Controller
@Door(Door.SIGNED_IN)
class NoticeController {

    private static final String PATH = "/min-side/beskeder";

    private final Notices notices;
    private final Clock clock;

    NoticeController(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Actor actor, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("list", notices.of(actor, page.language()));
        model.addAttribute("words", new NoticeWords(page, LocalDate.now(clock)));
        return "notices/notices";
    }

    /** Leads to where the thing is done. Only the reader's own mark changes, so a link may do it. */
    @GetMapping(PATH + "/{id}")
    String follow(@PathVariable UUID id, Actor actor, Page page) {
        return "redirect:" + page.link(notices.read(actor, id));
    }

    @PostMapping(PATH + "/{id}/laest")
    String read(@PathVariable UUID id, Actor actor, Page page) {
        notices.read(actor, id);
        return "redirect:" + page.link(PATH);
    }

    @PostMapping(PATH + "/laest")
    String readAll(Actor actor, Page page) {
        notices.readAll(actor);
        return "redirect:" + page.link(PATH);
    }
}
