package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Door;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.factor.SecondFactors;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages below {@code /log-ind/to-trin}: whoever has a role that reaches personal data and no second factor yet chooses one
 * before anything else opens.
 */
@Controller
@Door(Door.PUBLIC)
class EnrolController {

    private static final String BASE = "/log-ind/to-trin";

    private final Enrolment enrolment;
    private final SecondFactors factors;
    private final LocalAccounts accounts;
    private final Sessions sessions;
    private final NextStep nextStep;

    EnrolController(
            Enrolment enrolment, SecondFactors factors, LocalAccounts accounts, Sessions sessions, NextStep nextStep) {
        this.enrolment = enrolment;
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.nextStep = nextStep;
    }

    @GetMapping(BASE)
    String choice(Visit visit) {
        return step(visit, (halfWay, person) -> visit.show("access/enrol"));
    }

    @GetMapping(BASE + "/app")
    String app(Visit visit) {
        return step(visit, (halfWay, person) -> enrolment.showApp(person, BASE, visit));
    }

    @PostMapping(BASE + "/app")
    String addApp(@RequestParam(defaultValue = "") String code, Visit visit) {
        return step(
                visit,
                (halfWay, person) -> enrolment.addApp(person.id(), code, visit)
                        ? showCodes(halfWay, visit)
                        : enrolment.showApp(person, BASE, visit.withProblem("factor.app.refused")));
    }

    @GetMapping(BASE + "/noegle")
    String passkey(Visit visit) {
        return step(visit, (halfWay, person) -> enrolment.showPasskey(person.id(), BASE, "", visit));
    }

    @PostMapping(BASE + "/noegle")
    String addPasskey(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            Visit visit) {
        return step(
                visit,
                (halfWay, person) -> enrolment.addPasskey(name, credential, visit)
                        ? showCodes(halfWay, visit)
                        : enrolment.showPasskey(person.id(), BASE, name, visit.withProblem("passkey.refused")));
    }

    private String showCodes(HalfWay halfWay, Visit visit) {
        sessions.move(visit.request(), halfWay.at(HalfWay.Step.STORE));
        return visit.with("codes", enrolment.codesIfNone(halfWay.person()))
                .with("finish", HalfWay.Step.STORE.path())
                .show("access/recoverycodes");
    }

    @PostMapping(BASE + "/faerdig")
    String finish(Visit visit) {
        return sessions.halfWay(visit.request(), HalfWay.Step.STORE)
                .map(halfWay -> nextStep.afterFactor(halfWay, way(halfWay), visit))
                .orElseGet(visit::startAgain);
    }

    private String way(HalfWay halfWay) {
        return Acting.as(Task.SIGN_IN, () -> factors.of(halfWay.person()).app() ? SignedIn.CODE : SignedIn.PASSKEY);
    }

    /** Does it for whoever stands before this step, and still has no factor. */
    private String step(Visit visit, BiFunction<HalfWay, Person, String> work) {
        return sessions.halfWay(visit.request(), HalfWay.Step.ENROL)
                .flatMap(halfWay -> accounts.find(halfWay.person())
                        .filter(this::hasNone)
                        .map(person -> Acting.as(Task.SIGN_IN, () -> work.apply(halfWay, person))))
                .orElseGet(visit::startAgain);
    }

    private boolean hasNone(Person person) {
        return Acting.as(Task.SIGN_IN, () -> !factors.of(person.id()).any());
    }
}
