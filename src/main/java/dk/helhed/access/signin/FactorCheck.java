package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.access.door.SignedIn;
import dk.helhed.access.factor.ShownCode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges what somebody shows as a second factor, and counts the attempts as those with passwords are counted. */
@Component
class FactorCheck {

    private final ShownCode codes;
    private final PasskeyCeremony passkeys;
    private final LocalAccounts accounts;
    private final Throttle throttle;
    private final SignInLog log;

    FactorCheck(ShownCode codes, PasskeyCeremony passkeys, LocalAccounts accounts, Throttle throttle, SignInLog log) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.throttle = throttle;
        this.log = log;
    }

    /** Whether the code is one of the person's; it is used up thereby. */
    Verdict code(UUID person, String code, Visit visit) {
        if (!throttle.admits(person.toString(), visit.origin())) {
            return throttled(person, visit);
        }
        var kind = accounts.find(person).flatMap(here -> Acting.as(Task.SIGN_IN, () -> codes.use(person, code)));
        if (kind.isEmpty()) {
            return refused("sign-in.code-refused", person, visit);
        }
        if (kind.get() == ShownCode.Kind.RECOVERY) {
            log.happened("factor.recovery-code-used", person, visit.request());
        }
        throttle.succeeded(person.toString(), visit.origin());
        return new Verdict.Passed(person, SignedIn.CODE);
    }

    /** Whether the answer comes from a passkey of the person. */
    Verdict passkey(UUID person, String answer, Visit visit) {
        return throttle.admits(person.toString(), visit.origin())
                ? judge(person, find(answer, visit).filter(person::equals), visit)
                : throttled(person, visit);
    }

    /** Whose passkey the answer comes from. */
    Verdict passkey(String answer, Visit visit) {
        return throttle.admits(visit.origin()) ? judge(null, find(answer, visit), visit) : throttled(null, visit);
    }

    private Optional<UUID> find(String answer, Visit visit) {
        return Acting.as(Task.SIGN_IN, () -> passkeys.find(visit.request(), visit.response(), answer))
                .filter(owner -> accounts.find(owner).isPresent());
    }

    private Verdict judge(@Nullable UUID claimed, Optional<UUID> owner, Visit visit) {
        if (owner.isEmpty()) {
            return refused("sign-in.passkey-refused", claimed, visit);
        }
        throttle.succeeded(owner.get().toString(), visit.origin());
        return new Verdict.Passed(owner.get(), SignedIn.PASSKEY);
    }

    private Verdict refused(String event, @Nullable UUID person, Visit visit) {
        log.happened(event, person, visit.request());
        return new Verdict.Refused();
    }

    private Verdict throttled(@Nullable UUID person, Visit visit) {
        log.happened("sign-in.throttled", person, visit.request());
        Throttle.tell(visit.response());
        return new Verdict.Throttled();
    }
}
