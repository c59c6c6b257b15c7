package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /log-ind}. */
@Controller
@Door(Door.PUBLIC)
class SignInController {

    private final LocalAccounts accounts;
    private final DemoPeople demo;
    private final Throttle throttle;
    private final Sessions sessions;
    private final SignInWays ways;

    SignInController(LocalAccounts accounts, DemoPeople demo, Throttle throttle, Sessions sessions, SignInWays ways) {
        this.accounts = accounts;
        this.demo = demo;
        this.throttle = throttle;
        this.sessions = sessions;
        this.ways = ways;
    }

    @GetMapping("/log-ind")
    String page(
            @RequestParam(required = false) @Nullable String videre,
            @RequestParam(required = false) @Nullable String udloebet,
            @RequestParam(required = false) @Nullable String fejl,
            @RequestParam(required = false) @Nullable String udbyder,
            Page page,
            Model model) {
        if (page.reader() != null) {
            return "redirect:" + WayOn.to(videre);
        }
        var problem = SignInProblem.of(fejl);
        var way = ways.find(udbyder);
        if (problem.isPresent() && way.isPresent()) {
            model.addAttribute("about", way.get().name().in(page.language().locale()));
            return show(page, model, videre, "", problem.get().key());
        }
        return show(page, model, videre, "", udloebet == null ? null : "signin.expired");
    }

    @PostMapping("/log-ind")
    String signIn(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String videre,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        if (!throttle.admits(number, request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", Long.toString(Throttle.WINDOW.toSeconds()));
            return show(page, model, videre, number, "signin.throttled");
        }
        var person = accounts.check(number, password);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, model, videre, number, "signin.refused");
        }
        throttle.forget(number);
        sessions.begin(request, response, person.get().id(), "password", null);
        return "redirect:" + WayOn.to(videre);
    }

    @PostMapping("/log-ind/demo")
    String signInAsDemo(
            @RequestParam String number, HttpServletRequest request, HttpServletResponse response, Page page) {
        var person = demo.find(number, request.getRemoteAddr());
        sessions.begin(request, response, person.id(), "demo", null);
        return "redirect:" + page.link(WayOn.START);
    }

    private String show(Page page, Model model, @Nullable String videre, String number, @Nullable String problem) {
        model.addAttribute("page", page);
        model.addAttribute("onward", WayOn.to(videre));
        model.addAttribute("number", number);
        model.addAttribute("problem", problem);
        model.addAttribute("demo", demo.all());
        model.addAttribute("ways", ways.all());
        return "access/signin";
    }
}
