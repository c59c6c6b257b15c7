package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private final NextStep nextStep;
    private final SignInLog log;

    WelcomeController(LocalAccounts accounts, Throttle throttle, Sessions sessions, NextStep nextStep, SignInLog log) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.sessions = sessions;
        this.nextStep = nextStep;
        this.log = log;
    }

    @GetMapping("/velkommen/{link}")
    String page(@PathVariable String link, Visit visit) {
        return show(accounts.owner(link), null, visit);
    }

    @PostMapping("/velkommen/{link}")
    String choose(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Visit visit) {
        var owner = accounts.owner(link);
        if (owner.isEmpty()) {
            return refuse(visit);
        }
        var problem = NewPassword.problem(owner.get(), password, again);
        if (problem != null) {
            return show(owner, problem, visit);
        }
        return accounts.setPassword(link, password)
                .map(person -> welcome(person, visit))
                .orElseGet(() -> refuse(visit));
    }

    private String welcome(Person person, Visit visit) {
        log.happened("link.used", person.id(), visit.request());
        throttle.forget(person.number());
        sessions.endAll(person.id());
        return nextStep.afterPassword(person, visit.page().link(WayOn.START), visit);
    }

    private String refuse(Visit visit) {
        log.happened("link.refused", null, visit.request());
        return show(Optional.empty(), null, visit);
    }

    private static String show(Optional<Person> owner, @Nullable String problem, Visit visit) {
        visit.response().setHeader("Referrer-Policy", "no-referrer");
        visit.response().setHeader("Cache-Control", "no-store");
        if (owner.isEmpty()) {
            visit.response().setStatus(HttpStatus.NOT_FOUND.value());
        }
        return visit.with("person", owner.orElse(null)).withProblem(problem).show("access/welcome");
    }
}
