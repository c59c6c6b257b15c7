package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Door;
import dk.helhed.access.Task;
import dk.helhed.pages.ContentPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /log-ind/noegle}: sign-in by a passkey alone. It has a finger, a face or a PIN behind it, so it is two factors. */
@Controller
@Door(Door.PUBLIC)
class PasskeyController {

    private final PasskeyCeremony passkeys;
    private final FactorCheck check;
    private final Sessions sessions;
    private final SignInLog log;

    PasskeyController(PasskeyCeremony passkeys, FactorCheck check, Sessions sessions, SignInLog log) {
        this.passkeys = passkeys;
        this.check = check;
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping("/log-ind/noegle")
    String page(@RequestParam(required = false) @Nullable String videre, Visit visit) {
        return visit.page().reader() != null ? "redirect:" + WayOn.to(videre, visit.page()) : show(videre, visit);
    }

    @PostMapping("/log-ind/noegle")
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable String videre,
            Visit visit) {
        return switch (check.passkey(credential, visit)) {
            case Verdict.Passed passed -> {
                sessions.begin(visit.request(), visit.response(), passed.person(), passed.way(), null);
                log.happened("sign-in." + passed.way(), passed.person(), visit.request());
                yield "redirect:" + WayOn.to(videre, visit.page());
            }
            case Verdict.Refused refused -> show(videre, visit.withProblem("passkey.refused"));
            case Verdict.Throttled throttled -> show(videre, visit.withProblem("signin.throttled"));
        };
    }

    private String show(@Nullable String videre, Visit visit) {
        ContentPolicy.allowOwnScript(visit.response());
        return visit.with(
                        "question",
                        Acting.as(Task.SIGN_IN, () -> passkeys.ask(visit.request(), visit.response(), null)))
                .with("onward", WayOn.to(videre, visit.page()))
                .show("access/passkeysignin");
    }
}
