package dk.helhed.notices.mail;

import dk.helhed.access.Door;
import dk.helhed.access.People;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /beskeder/udbakke}: whether mails get through, and those that do not. */
@Controller
@Door(People.EDIT)
class OutboxController {

    private static final String PATH = "/beskeder/udbakke";
    private static final Duration COUNTED = Duration.ofDays(7);
    private static final int MOST_SHOWN = 100;

    private final Outbox outbox;
    private final MailSetup setup;
    private final Clock clock;

    OutboxController(Outbox outbox, MailSetup setup, Clock clock) {
        this.outbox = outbox;
        this.setup = setup;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("missing", setup.missing());
        model.addAttribute("at", page.time(setup.settings().on(LocalDate.now(clock))));
        model.addAttribute("counts", outbox.count(clock.instant().minus(COUNTED)));
        model.addAttribute("unsent", outbox.unsent(MOST_SHOWN));
        return "notices/mail/outbox";
    }

    @PostMapping(PATH + "/{id}/igen")
    String retry(@PathVariable UUID id, Page page) {
        if (!outbox.retry(id, clock.instant())) {
            throw new NotFoundException("error.not-found.detail");
        }
        return "redirect:" + page.link(PATH);
    }
}
