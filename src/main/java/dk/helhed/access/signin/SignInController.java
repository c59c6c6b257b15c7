package dk.helhed.access.signin;

import dk.helhed.access.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /log-ind}: the first step, by number and password. */
@Controller
@Door(Door.PUBLIC)
class SignInController {

    private final LocalAccounts accounts;
    private final SignInPage signInPage;
    private final Throttle throttle;
    private final NextStep nextStep;
    private final SignInLog log;

    SignInController(
            LocalAccounts accounts, SignInPage signInPage, Throttle throttle, NextStep nextStep, SignInLog log) {
        this.accounts = accounts;
        this.signInPage = signInPage;
        this.throttle = throttle;
        this.nextStep = nextStep;
        this.log = log;
    }

    @GetMapping("/log-ind")
    String page(
            @RequestParam(required = false) @Nullable String videre,
            @RequestParam(required = false) @Nullable String udloebet,
            @RequestParam(required = false) @Nullable String fejl,
            @RequestParam(required = false) @Nullable String udbyder,
            Visit visit) {
        if (visit.page().reader() != null) {
            return "redirect:" + WayOn.to(videre, visit.page());
        }
        var problem = signInPage.problem(fejl, udbyder, visit.page(), visit.model());
        var expired = udloebet == null ? null : "signin.expired";
        return show(visit.with("problem", problem == null ? expired : problem), videre, "");
    }

    @PostMapping("/log-ind")
    String signIn(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String videre,
            Visit visit) {
        if (!throttle.admits(number, visit.origin())) {
            log.happened("sign-in.throttled", null, visit.request());
            Throttle.tell(visit.response());
            return show(visit.withProblem("signin.throttled"), videre, number);
        }
        return switch (accounts.check(number, password)) {
            case PasswordCheck.Right(var person) -> {
                throttle.succeeded(number, visit.origin());
                yield nextStep.afterPassword(person, WayOn.to(videre, visit.page()), visit);
            }
            case PasswordCheck.Wrong(var known) -> {
                log.happened("sign-in.refused", known, visit.request());
                yield show(visit.withProblem("signin.refused"), videre, number);
            }
        };
    }

    private String show(Visit visit, @Nullable String videre, String number) {
        signInPage.fill(visit.model());
        return visit.with("onward", WayOn.to(videre, visit.page()))
                .with("number", number)
                .show("access/signin");
    }
}
