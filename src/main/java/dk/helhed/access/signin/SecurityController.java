package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.factor.RecoveryCodes;
import dk.helhed.access.factor.SecondFactors;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /min-side/sikkerhed}: what one signs in with. */
@Controller
@Door(Door.SIGNED_IN)
class SecurityController {

    private static final String BASE = "/min-side/sikkerhed";

    private final SecondFactors factors;
    private final RecoveryCodes codes;

    SecurityController(SecondFactors factors, RecoveryCodes codes) {
        this.factors = factors;
        this.codes = codes;
    }

    @GetMapping(BASE)
    String page(SignedIn signedIn, Visit visit) {
        return show(signedIn, visit);
    }

    private String show(SignedIn signedIn, Visit visit) {
        return visit.with("local", signedIn.isLocal())
                .with("factors", factors.of(signedIn.person()))
                .show("access/security");
    }

    @FreshSignIn
    @PostMapping(BASE + "/app/fjern")
    String removeApp(SignedIn signedIn, Visit visit) {
        return answer(factors.removeApp(signedIn.person()), signedIn, visit);
    }

    @FreshSignIn
    @PostMapping(BASE + "/noegle/{id}/fjern")
    String removePasskey(@PathVariable UUID id, SignedIn signedIn, Visit visit) {
        return answer(factors.removePasskey(signedIn.person(), id), signedIn, visit);
    }

    private String answer(boolean removed, SignedIn signedIn, Visit visit) {
        return removed ? visit.goTo(BASE) : show(signedIn, visit.withProblem("security.last"));
    }

    @FreshSignIn
    @PostMapping(BASE + "/noedkoder")
    String newCodes(SignedIn signedIn, Visit visit) {
        return factors.of(signedIn.person()).any()
                ? visit.with("codes", codes.renew(signedIn.person())).show("access/recoverycodes")
                : visit.goTo(BASE);
    }
}
