package dk.helhed.access.signin;

import dk.helhed.access.Person;
import dk.helhed.access.factor.CodeApps;
import dk.helhed.access.factor.RecoveryCodes;
import dk.helhed.access.factor.SecondFactors;
import dk.helhed.pages.ContentPolicy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pages on which somebody adds a factor, at sign-in or later. Whoever calls acts for a task or for the person. */
@Component
class Enrolment {

    private static final String SECRET = "helhed.new-app";
    private static final int LONGEST_NAME = 60;

    private final CodeApps apps;
    private final PasskeyCeremony passkeys;
    private final RecoveryCodes codes;
    private final SecondFactors factors;

    Enrolment(CodeApps apps, PasskeyCeremony passkeys, RecoveryCodes codes, SecondFactors factors) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.factors = factors;
    }

    /** Shows how to set up an app. The secret is the same until it is used, so that the page can be loaded again. */
    String showApp(Person person, String base, Visit visit) {
        var secret = secret(visit).orElseGet(apps::freshSecret);
        visit.request().getSession().setAttribute(SECRET, secret);
        return visit.with("setup", apps.setup(person, secret))
                .with("base", base)
                .show("access/newapp");
    }

    /** Whether the code shows that the app works; then it is the person's app. */
    boolean addApp(UUID person, String code, Visit visit) {
        var added = secret(visit)
                .filter(secret -> apps.add(person, secret, code.replaceAll("\\s", "")))
                .isPresent();
        if (added) {
            visit.request().getSession().removeAttribute(SECRET);
        }
        return added;
    }

    private static Optional<String> secret(Visit visit) {
        return Optional.ofNullable(visit.request().getSession().getAttribute(SECRET))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Shows how to make a passkey. */
    String showPasskey(UUID person, String base, String name, Visit visit) {
        ContentPolicy.allowOwnScript(visit.response());
        return visit.with("question", passkeys.askForNew(visit.request(), visit.response(), person))
                .with("base", base)
                .with("name", name)
                .show("access/newpasskey");
    }

    /** Whether the answer of the browser holds a good passkey; then it is the person's. */
    boolean addPasskey(String name, String answer, Visit visit) {
        var given = name.isBlank() ? visit.page().text("passkey.unnamed") : name.strip();
        return passkeys.add(
                visit.request(), visit.response(), given.substring(0, Math.min(given.length(), LONGEST_NAME)), answer);
    }

    /** New recovery codes if the person has none; else none. */
    List<String> codesIfNone(UUID person) {
        return factors.of(person).recoveryCodes() == 0 ? codes.renew(person) : List.of();
    }
}
