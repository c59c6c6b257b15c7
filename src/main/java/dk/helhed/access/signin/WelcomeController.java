package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.Person;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page {@code /velkommen/…} that a one-time link leads to: choose a password. Looking at it does not use the link up,
 * since programs that check mails look at links.
 */
@Controller
@Door(Door.PUBLIC)
class WelcomeController {

    private final LocalAccounts accounts;
    private final Throttle throttle;
    private final Sessions sessions;

    WelcomeController(LocalAccounts accounts, Throttle throttle, Sessions sessions) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @GetMapping("/velkommen/{link}")
    String page(@PathVariable String link, HttpServletResponse response, Page page, Model model) {
        return show(accounts.owner(link), null, response, page, model);
    }

    @PostMapping("/velkommen/{link}")
    String choose(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        var owner = accounts.owner(link);
        var problem = owner.map(person -> problem(person, password, again)).orElse(null);
        if (owner.isEmpty() || problem != null) {
            return show(owner, problem, response, page, model);
        }
        var person = accounts.setPassword(link, password);
        if (person.isEmpty()) {
            return show(person, null, response, page, model);
        }
        throttle.forget(person.get().number());
        sessions.begin(request, response, person.get().id(), "password", null);
        return "redirect:" + page.link(WayOn.START);
    }

    private static @Nullable String problem(Person person, String password, String again) {
        if (Passwords.isWeak(password, person.number(), person.name())) {
            return "welcome.weak";
        }
        if (password.length() > Passwords.LONGEST) {
            return "welcome.long";
        }
        return password.equals(again) ? null : "welcome.different";
    }

    private static String show(
            Optional<Person> owner, @Nullable String problem, HttpServletResponse response, Page page, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        if (owner.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", page);
        model.addAttribute("person", owner.orElse(null));
        model.addAttribute("problem", problem);
        return "access/welcome";
    }
}
