package dk.helhed.notices.mail;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.People;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /min-side/beskeder/mail}: how often the reader wants mail, and whether it arrives. */
@Controller
@Door(Door.SIGNED_IN)
class ChoiceController {

    private static final String PATH = "/min-side/beskeder/mail";
    private static final String RHYTHM = "rhythm";

    private final People people;
    private final Rhythms rhythms;
    private final Outbox outbox;
    private final MailSetup setup;

    ChoiceController(People people, Rhythms rhythms, Outbox outbox, MailSetup setup) {
        this.people = people;
        this.rhythms = rhythms;
        this.outbox = outbox;
        this.setup = setup;
    }

    @GetMapping(PATH)
    String form(Fields query, Actor actor, Page page, Model model) {
        model.addAttribute("saved", query.isTicked("gemt", "ja"));
        return show(actor, rhythms.of(actor.person()).code(), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String choose(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var reading = new FormReading(typed, page.language());
        var chosen = reading.neededChoice(Rhythm.class, RHYTHM);
        if (chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("saved", false);
            return show(actor, typed.text(RHYTHM), new Objections(reading.objections()), page, model);
        }
        rhythms.choose(actor.person(), chosen.get());
        return "redirect:" + page.link(PATH + "?gemt=ja");
    }

    private String show(Actor actor, String chosen, Objections objections, Page page, Model model) {
        var email = people.find(actor.person()).orElseThrow().email();
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                new MailChoice(
                        page,
                        chosen,
                        email,
                        setup.isComplete(),
                        outbox.latest(actor.person()).orElse(null),
                        email != null && outbox.isRefused(actor.person(), Recipient.mark(email)),
                        objections));
        return "notices/mail/choice";
    }
}
