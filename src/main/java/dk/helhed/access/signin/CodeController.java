package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Door;
import dk.helhed.access.Task;
import dk.helhed.access.factor.SecondFactors;
import dk.helhed.pages.ContentPolicy;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /log-ind/kode}: the second step, by code or passkey. */
@Controller
@Door(Door.PUBLIC)
class CodeController {

    private final SecondFactors factors;
    private final PasskeyCeremony passkeys;
    private final FactorCheck check;
    private final Sessions sessions;
    private final NextStep nextStep;

    CodeController(
            SecondFactors factors, PasskeyCeremony passkeys, FactorCheck check, Sessions sessions, NextStep nextStep) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.check = check;
        this.sessions = sessions;
        this.nextStep = nextStep;
    }

    @GetMapping("/log-ind/kode")
    String page(@RequestParam(defaultValue = "false") boolean mistet, Visit visit) {
        return sessions.halfWay(visit.request(), HalfWay.Step.SHOW)
                .map(halfWay -> show(halfWay, mistet, visit))
                .orElseGet(visit::startAgain);
    }

    @PostMapping("/log-ind/kode")
    String code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean mistet,
            Visit visit) {
        return judge(halfWay -> check.code(halfWay.person(), code, visit), mistet, visit);
    }

    @PostMapping("/log-ind/kode/noegle")
    String passkey(@RequestParam(defaultValue = "") String credential, Visit visit) {
        return judge(halfWay -> check.passkey(halfWay.person(), credential, visit), false, visit);
    }

    private String judge(Function<HalfWay, Verdict> judgment, boolean lost, Visit visit) {
        var here = sessions.halfWay(visit.request(), HalfWay.Step.SHOW);
        if (here.isEmpty()) {
            return visit.startAgain();
        }
        return switch (judgment.apply(here.get())) {
            case Verdict.Passed passed -> nextStep.afterFactor(here.get(), passed.way(), visit);
            case Verdict.Refused refused ->
                show(here.get(), lost, visit.withProblem(lost ? "code.lost.refused" : "factor.refused"));
            case Verdict.Throttled throttled -> show(here.get(), lost, visit.withProblem("signin.throttled"));
        };
    }

    private String show(HalfWay halfWay, boolean lost, Visit visit) {
        var has = Acting.as(Task.SIGN_IN, () -> factors.of(halfWay.person()));
        if (!has.passkeys().isEmpty()) {
            ContentPolicy.allowOwnScript(visit.response());
            visit.with(
                    "question",
                    Acting.as(Task.SIGN_IN, () -> passkeys.ask(visit.request(), visit.response(), halfWay.person())));
        }
        return visit.with("factors", has).with("lost", lost).show("access/code");
    }
}
