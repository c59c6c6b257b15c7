package dk.helhed.access.provider;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.signin.SignInProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Receives those whom a provider vouches for: finds out who they are here, and lets them in or not. */
@Service
class Reception {

    private final Identities identities;
    private final ProviderRoles roles;
    private final TransactionOperations transactions;
    private final AuditLog log;
    private final Clock clock;

    Reception(
            Identities identities, ProviderRoles roles, TransactionOperations transactions, AuditLog log, Clock clock) {
        this.identities = identities;
        this.roles = roles;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    /** Whether somebody is let in. */
    sealed interface Answer {

        /** Yes, as this person. */
        record Welcome(UUID person) implements Answer {}

        /**
         * No.
         *
         * @param person null if nobody here is meant
         */
        record Refused(SignInProblem why, @Nullable UUID person) implements Answer {}
    }

    /**
     * Lets somebody in, with the roles that follow from the claims, or not. Either is logged.
     *
     * @param subject what the provider calls the person, and never anybody else
     */
    Answer receive(Provider provider, String subject, Claims claims) {
        return Acting.as(Task.SIGN_IN, () -> {
            var answer = transactions.execute(status -> judge(provider, subject, claims));
            switch (answer) {
                case Answer.Welcome(var person) ->
                    log.happened("sign-in.done", person, Map.of("provider", provider.id()));
                case Answer.Refused(var why, var person) -> note(provider.id(), why, person);
            }
            return answer;
        });
    }

    /** Notes that somebody was not let in, before it was known who. */
    void refused(String provider, SignInProblem why) {
        Acting.as(Task.SIGN_IN, () -> {
            note(provider, why, null);
            return true;
        });
    }

    private void note(String provider, SignInProblem why, @Nullable UUID person) {
        log.happened("sign-in.refused", person, Map.of("provider", provider, "reason", why.code()));
    }

    private Answer judge(Provider provider, String subject, Claims claims) {
        var isStrong = provider.acr().isEmpty()
                || claims.text("acr").filter(provider.acr()::contains).isPresent();
        if (!isStrong) {
            return new Answer.Refused(SignInProblem.TOO_WEAK, null);
        }
        var wanted = roles.wanted(provider, claims);
        var person = identities.find(provider, subject, claims, wanted);
        if (person.filter(this::isHere).isEmpty()) {
            return new Answer.Refused(
                    SignInProblem.NO_ACCESS, person.map(Person::id).orElse(null));
        }
        roles.give(provider, person.get(), wanted);
        return new Answer.Welcome(person.get().id());
    }

    private boolean isHere(Person person) {
        return person.isHereOn(LocalDate.now(clock));
    }
}
