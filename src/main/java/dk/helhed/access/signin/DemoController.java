package dk.helhed.access.signin;

import dk.helhed.access.Door;
import dk.helhed.access.door.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in as an invented person, where the program is started for that. */
@Controller
@Door(Door.PUBLIC)
class DemoController {

    private final DemoPeople demo;
    private final Sessions sessions;
    private final SignInLog log;

    DemoController(DemoPeople demo, Sessions sessions, SignInLog log) {
        this.demo = demo;
        this.sessions = sessions;
        this.log = log;
    }

    @PostMapping("/log-ind/demo")
    String signIn(@RequestParam String number, Visit visit) {
        var person = demo.find(number, visit.origin());
        sessions.begin(visit.request(), visit.response(), person.id(), SignedIn.DEMO, null);
        log.happened("sign-in.demo", person.id(), visit.request());
        return visit.goTo(WayOn.START);
    }
}
