package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
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
    private final SignInPage signInPage;

    SignInController(
            LocalAccounts accounts, DemoPeople demo, Throttle throttle, Sessions sessions, SignInPage signInPage) {
        this.accounts = accounts;
        this.demo = demo;
        this.throttle = throttle;
        this.sessions = sessions;
        this.signInPage = signInPage;
    }

    @GetMapping("/log-ind")
    String page(
            @RequestParam(required = false) @Nullable String videre,
            @RequestParam(required = false) @Nullable String udloebet,
            @RequestParam(required = false) @Nullable String fejl,
            @RequestParam(required = false) @Nullable String udbyder,
            Page page,
            ModelMap model) {
        if (page.reader() != null) {
            return "redirect:" + WayOn.to(videre);
        }
        var problem = signInPage.problem(fejl, udbyder, page, model);
        var expired = udloebet == null ? null : "signin.expired";
        return show(page, model, videre, "", problem == null ? expired : problem);
    }

    @PostMapping("/log-ind")
    String signIn(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String videre,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            ModelMap model) {
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

    private String show(Page page, ModelMap model, @Nullable String videre, String number, @Nullable String problem) {
        model.addAttribute("page", page);
        model.addAttribute("onward", WayOn.to(videre));
        model.addAttribute("number", number);
        model.addAttribute("problem", problem);
        signInPage.fill(model);
        return "access/signin";
    }
}
