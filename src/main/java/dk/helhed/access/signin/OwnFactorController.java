package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.door.SignedIn;
import dk.helhed.pages.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody who is signed in adds a factor. */
@Controller
@Door(Door.SIGNED_IN)
class OwnFactorController {

    private static final String BASE = "/min-side/sikkerhed";

    private final Enrolment enrolment;
    private final People people;

    OwnFactorController(Enrolment enrolment, People people) {
        this.enrolment = enrolment;
        this.people = people;
    }

    @FreshSignIn
    @GetMapping(BASE + "/app")
    String app(SignedIn signedIn, Visit visit) {
        return enrolment.showApp(person(signedIn), BASE, visit);
    }

    @FreshSignIn
    @PostMapping(BASE + "/app")
    String addApp(@RequestParam(defaultValue = "") String code, SignedIn signedIn, Visit visit) {
        return enrolment.addApp(signedIn.person(), code, visit)
                ? finish(signedIn, visit)
                : enrolment.showApp(person(signedIn), BASE, visit.withProblem("factor.app.refused"));
    }

    @FreshSignIn
    @GetMapping(BASE + "/noegle")
    String passkey(SignedIn signedIn, Visit visit) {
        return enrolment.showPasskey(signedIn.person(), BASE, "", visit);
    }

    @FreshSignIn
    @PostMapping(BASE + "/noegle")
    String addPasskey(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            SignedIn signedIn,
            Visit visit) {
        return enrolment.addPasskey(name, credential, visit)
                ? finish(signedIn, visit)
                : enrolment.showPasskey(signedIn.person(), BASE, name, visit.withProblem("passkey.refused"));
    }

    private String finish(SignedIn signedIn, Visit visit) {
        var codes = enrolment.codesIfNone(signedIn.person());
        return codes.isEmpty() ? visit.goTo(BASE) : visit.with("codes", codes).show("access/recoverycodes");
    }

    private Person person(SignedIn signedIn) {
        return people.find(signedIn.person()).orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }
}
