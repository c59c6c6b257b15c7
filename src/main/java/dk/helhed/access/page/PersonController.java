package dk.helhed.access.page;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.People;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page {@code /medarbejdere/…}: one person, and a one-time link for the person. */
@Controller
class PersonController {

    private final Reached reached;
    private final PersonPages pages;
    private final Invitations invitations;
    private final AuditLog log;

    PersonController(Reached reached, PersonPages pages, Invitations invitations, AuditLog log) {
        this.reached = reached;
        this.pages = pages;
        this.invitations = invitations;
        this.log = log;
    }

    @GetMapping("/medarbejdere/" + Reached.ID)
    @Door(People.READ)
    String person(@PathVariable UUID id, Page page, Model model) {
        var person = reached.person(id, People.READ);
        log.read("person:" + id, "/medarbejdere/{id}", "administration");
        return pages.show(person, page, model, Objections.NONE, null);
    }

    @PostMapping("/medarbejdere/" + Reached.ID + "/link")
    @Door(People.EDIT)
    String link(@PathVariable UUID id, Page page, Model model) {
        var person = reached.person(id, People.EDIT);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return pages.show(
                person,
                page,
                model,
                Objections.NONE,
                invitations.make(person, site).orElse(null));
    }
}
