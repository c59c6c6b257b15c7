package dk.helhed.access.signin;

import dk.helhed.access.factor.Passkeys;
import dk.helhed.access.factor.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks a browser about passkeys, and judges its answer. The session remembers the question, which is answered once. */
@Component
class PasskeyCeremony {

    private final HttpSessionPublicKeyCredentialCreationOptionsRepository newKeys =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository signatures =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final Passkeys passkeys;
    private final SignInSettings settings;

    PasskeyCeremony(Passkeys passkeys, SignInSettings settings) {
        this.passkeys = passkeys;
        this.settings = settings;
    }

    /** The question that makes a new passkey for the person. */
    String askForNew(HttpServletRequest request, HttpServletResponse response, UUID person) {
        var question = passkeys.askForNew(site(request), person);
        newKeys.save(request, response, question);
        return passkeys.json(question);
    }

    /** Keeps the passkey that was made; false if the answer is no good. */
    boolean add(HttpServletRequest request, HttpServletResponse response, String name, String answer) {
        var question = newKeys.load(request);
        if (question == null) {
            return false;
        }
        newKeys.save(request, response, null);
        return passkeys.add(site(request), question, name, answer);
    }

    /** The question to whoever has a passkey of the person; of anybody, if null. */
    String ask(HttpServletRequest request, HttpServletResponse response, @Nullable UUID person) {
        var question = passkeys.ask(site(request), person);
        signatures.save(request, response, question);
        return passkeys.json(question);
    }

    /** Whose passkey gave the answer; empty if it is no good. */
    Optional<UUID> find(HttpServletRequest request, HttpServletResponse response, String answer) {
        var question = signatures.load(request);
        if (question == null) {
            return Optional.empty();
        }
        signatures.save(request, response, null);
        return passkeys.find(site(request), question, answer);
    }

    private Site site(HttpServletRequest request) {
        var address = Optional.ofNullable(settings.address()).orElseGet(() -> address(request));
        return new Site(address.getHost(), address.toString());
    }

    private static URI address(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .build()
                .toUri();
    }
}
