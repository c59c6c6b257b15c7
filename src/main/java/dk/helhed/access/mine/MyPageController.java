package dk.helhed.access.mine;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.People;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.log.LogEntries;
import dk.helhed.access.log.LogWords;
import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /min-side}. */
@Controller
@Door(Door.SIGNED_IN)
class MyPageController {

    private static final int MOST_EVENTS = 20;

    private final People people;
    private final OwnRoles roles;
    private final OwnSessions sessions;
    private final LogEntries log;
    private final Duties duties;

    MyPageController(People people, OwnRoles roles, OwnSessions sessions, LogEntries log, Duties duties) {
        this.people = people;
        this.roles = roles;
        this.sessions = sessions;
        this.log = log;
        this.duties = duties;
    }

    @GetMapping("/min-side")
    String page(
            Actor actor,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            Page page,
            Model model) {
        var person = people.find(actor.person()).orElseThrow();
        var preferred = Language.of(person.language());
        if (lang == null && preferred != page.language()) {
            return "redirect:" + page.inLanguage(preferred);
        }
        model.addAttribute("page", page);
        model.addAttribute("actor", actor);
        model.addAttribute("person", person);
        model.addAttribute("duties", duties.of(actor, page.language()));
        model.addAttribute("unit", roles.unit(person.unit()));
        model.addAttribute("roles", roles.of(actor.person()));
        model.addAttribute(
                "sessions", sessions.of(actor.person(), request.getSession().getId()));
        model.addAttribute("words", new LogWords(page));
        model.addAttribute("happened", log.happenedTo(actor.person(), MOST_EVENTS));
        model.addAttribute("local", isLocal());
        return "access/mine";
    }

    /** Whether the session was begun with an account that Helhed keeps, whose password and factors can be changed here. */
    private static boolean isLocal() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && signedIn.isLocal();
    }

    @PostMapping("/min-side/sprog")
    String choose(@RequestParam(defaultValue = "da") String language, Actor actor, Page page) {
        var chosen = Language.of(language);
        people.setLanguage(actor.person(), chosen.tag());
        return "redirect:/min-side" + (chosen == Language.DANISH ? "" : "?lang=" + chosen.tag());
    }

    @PostMapping("/min-side/sessioner/{key:[0-9a-f]{16}}/slut")
    String end(@PathVariable String key, Actor actor, Page page) {
        if (!sessions.end(actor.person(), key)) {
            throw new NotFoundException("error.not-found.detail");
        }
        return "redirect:" + page.link("/min-side");
    }
}
