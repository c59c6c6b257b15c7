package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.Person;
import dk.helhed.access.door.SignedIn;
import dk.helhed.pages.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody who is signed in shows the password again or changes it. */
@Controller
@Door(Door.SIGNED_IN)
class OwnPasswordController {

    private static final String BASE = "/min-side/sikkerhed";

    private final LocalAccounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final SignInLog log;

    OwnPasswordController(LocalAccounts accounts, Sessions sessions, Throttle throttle, SignInLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.log = log;
    }

    @GetMapping(BASE + "/bekraeft")
    String confirmation(@RequestParam(required = false) @Nullable String videre, SignedIn signedIn, Visit visit) {
        return showConfirmation(videre, signedIn, visit);
    }

    @PostMapping(BASE + "/bekraeft")
    String confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String videre,
            SignedIn signedIn,
            Visit visit) {
        var problem = refusal(password, signedIn, visit);
        if (problem != null) {
            return showConfirmation(videre, signedIn, visit.withProblem(problem));
        }
        sessions.confirm(visit.request());
        return "redirect:" + WayOn.to(videre, visit.page());
    }

    private String showConfirmation(@Nullable String videre, SignedIn signedIn, Visit visit) {
        return visit.with("number", person(signedIn).number())
                .with("onward", WayOn.to(videre, visit.page()))
                .show("access/confirm");
    }

    /** Whoever is signed in with an account that Helhed keeps: others have no password here. */
    private Person person(SignedIn signedIn) {
        return accounts.find(signedIn.person())
                .filter(person -> signedIn.isLocal())
                .orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }

    @GetMapping(BASE + "/adgangskode")
    String password(SignedIn signedIn, Visit visit) {
        return showPassword(signedIn, visit);
    }

    private String showPassword(SignedIn signedIn, Visit visit) {
        return visit.with("number", person(signedIn).number()).show("access/password");
    }

    @PostMapping(BASE + "/adgangskode")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            SignedIn signedIn,
            Visit visit) {
        var problem = problem(present, password, again, signedIn, visit);
        if (problem != null) {
            return showPassword(signedIn, visit.withProblem(problem));
        }
        accounts.changePassword(signedIn.person(), password);
        sessions.endOthers(visit.request(), signedIn.person());
        log.happened("password.changed", signedIn.person(), visit.request());
        return visit.goTo(BASE);
    }

    private @Nullable String problem(String present, String password, String again, SignedIn signedIn, Visit visit) {
        var weak = NewPassword.problem(person(signedIn), password, again);
        return weak == null ? refusal(present, signedIn, visit) : weak;
    }

    /** The key of why the password is not taken for the person's own; null if it is. */
    private @Nullable String refusal(String password, SignedIn signedIn, Visit visit) {
        var name = signedIn.person().toString();
        if (!throttle.admits(name, visit.origin())) {
            log.happened("sign-in.throttled", signedIn.person(), visit.request());
            Throttle.tell(visit.response());
            return "signin.throttled";
        }
        if (!accounts.isRight(signedIn.person(), password)) {
            log.happened("sign-in.refused", signedIn.person(), visit.request());
            return "security.wrong";
        }
        throttle.succeeded(name, visit.origin());
        return null;
    }
}
