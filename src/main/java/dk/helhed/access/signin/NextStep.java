package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.factor.SecondFactors;
import org.springframework.stereotype.Component;

/** Decides what stands between a right password and being signed in. */
@Component
class NextStep {

    private final SecondFactors factors;
    private final Sessions sessions;
    private final SignInLog log;

    NextStep(SecondFactors factors, Sessions sessions, SignInLog log) {
        this.factors = factors;
        this.sessions = sessions;
        this.log = log;
    }

    /** Sends the person on, who has shown the right password or a one-time link. */
    String afterPassword(Person person, String onward, Visit visit) {
        var has = Acting.as(Task.SIGN_IN, () -> factors.of(person.id()));
        if (has.any()) {
            return pause(person, onward, HalfWay.Step.SHOW, visit);
        }
        if (has.required()) {
            return pause(person, onward, HalfWay.Step.ENROL, visit);
        }
        sessions.begin(visit.request(), visit.response(), person.id(), SignedIn.PASSWORD, null);
        log.happened("sign-in.password", person.id(), visit.request());
        return "redirect:" + onward;
    }

    private String pause(Person person, String onward, HalfWay.Step step, Visit visit) {
        sessions.pause(visit.request(), person.id(), onward, step);
        log.happened("sign-in.half-way", person.id(), visit.request());
        return visit.goTo(step.path());
    }

    /** Sends the person on, who has shown all that is wanted. */
    String afterFactor(HalfWay halfWay, String way, Visit visit) {
        sessions.begin(visit.request(), visit.response(), halfWay.person(), way, null);
        log.happened("sign-in." + way, halfWay.person(), visit.request());
        return "redirect:" + halfWay.onward();
    }
}
