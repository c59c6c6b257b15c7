package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.door.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out, {@code /log-ud}. */
@Controller
@Door(Door.PUBLIC)
class SignOutController {

    private final Sessions sessions;
    private final SignInLog log;

    SignOutController(Sessions sessions, SignInLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    @PostMapping("/log-ud")
    String signOut(@Nullable SignedIn signedIn, Visit visit) {
        if (signedIn != null) {
            log.happened("sign-out", signedIn.person(), visit.request());
        }
        sessions.end(visit.request());
        visit.response().setHeader("Clear-Site-Data", "\"cache\"");
        return visit.goTo("/log-ud");
    }

    @GetMapping("/log-ud")
    String signedOut(Visit visit) {
        return visit.show("access/signedout");
    }
}
