package dk.helhed.access.factor;

import dk.helhed.access.log.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (WebAuthn), as a second step or alone: the device itself checks by finger, face or PIN who holds it. Whoever calls
 * acts for a task or for the person.
 */
@Service
public class Passkeys {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_KEY =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNATURE =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyOwners owners;
    private final PasskeyRepository repository;
    private final AuditLog log;
    private final TransactionOperations transactions;

    Passkeys(PasskeyOwners owners, PasskeyRepository repository, AuditLog log, TransactionOperations transactions) {
        this.owners = owners;
        this.repository = repository;
        this.log = log;
        this.transactions = transactions;
    }

    /** What the person's browser is asked in order to make a passkey. */
    public PublicKeyCredentialCreationOptions askForNew(Site site, UUID person) {
        return transactions.execute(status -> operations(site)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(known(person))));
    }

    /** Keeps the passkey that the browser has made; false if it does not answer the question. */
    public boolean add(Site site, PublicKeyCredentialCreationOptions question, String name, String answer) {
        var added = unlessRefused(() -> operations(site)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        question, new RelyingPartyPublicKey(json.readValue(answer, NEW_KEY), name))));
        added.ifPresent(passkey -> log.happened(
                "factor.added", PasskeyOwners.toPerson(passkey.getUserEntityUserId()), Map.of("kind", "passkey")));
        return added.isPresent();
    }

    /** What a browser is asked in order to prove that it has a passkey: of the person, or, if null, of anybody. */
    public PublicKeyCredentialRequestOptions ask(Site site, @Nullable UUID person) {
        var whose = person == null ? null : known(person);
        return transactions.execute(status -> operations(site).createCredentialRequestOptions(() -> whose));
    }

    /** Whose passkey has answered the question; empty if none has. */
    public Optional<UUID> find(Site site, PublicKeyCredentialRequestOptions question, String answer) {
        return unlessRefused(() -> operations(site)
                        .authenticate(
                                new RelyingPartyAuthenticationRequest(question, json.readValue(answer, SIGNATURE))))
                .map(owner -> PasskeyOwners.toPerson(owner.getId()));
    }

    /** A question as the browser reads it. */
    public String json(Object question) {
        return json.writeValueAsString(question);
    }

    /** The libraries refuse a bad answer by exceptions of every kind, as they stumble over it. */
    private <T> Optional<T> unlessRefused(Supplier<T> ceremony) {
        try {
            return Optional.ofNullable(transactions.execute(status -> ceremony.get()));
        } catch (DataAccessException broken) {
            throw broken;
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static Authentication known(UUID person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
    }

    private WebAuthnRelyingPartyOperations operations(Site site) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name("Helhed")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, repository, party, Set.of(site.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
