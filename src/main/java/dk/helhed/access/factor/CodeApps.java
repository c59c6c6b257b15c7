package dk.helhed.access.factor;

import dk.helhed.access.Person;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The apps that show people codes: one for each person. Whoever calls acts for a task or for the person. */
@Service
public class CodeApps {

    private final FactorRepository repository;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    CodeApps(FactorRepository repository, AuditLog log, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A secret for a new app. Nothing is kept until {@link #add the app has shown} that it knows it. */
    public String freshSecret() {
        return Totp.freshSecret();
    }

    /** What to show a person who sets up an app with the secret. */
    public AppSetup setup(Person person, String secret) {
        return AppSetup.of(person.number(), secret);
    }

    /** Keeps the app with the secret in place of an earlier one; false if the code is not one that it shows now. */
    public boolean add(UUID person, String secret, String code) {
        var steps = steps(secret, code);
        if (steps.isEmpty()) {
            return false;
        }
        transactions.executeWithoutResult(
                status -> repository.saveApp(person, secret, steps.getLast(), clock.instant()));
        log.happened("factor.added", person, Map.of("kind", "app"));
        return true;
    }

    /** Whether the person's app shows the code now and it has not been used; it is used up thereby. */
    boolean accepts(UUID person, String code) {
        return Boolean.TRUE.equals(transactions.execute(status -> repository
                .findSecret(person)
                .map(secret -> steps(secret, code))
                .filter(steps -> steps.stream().anyMatch(step -> repository.useStep(person, step)))
                .isPresent()));
    }

    private List<Long> steps(String secret, String code) {
        return Totp.steps(secret, code, clock.instant());
    }
}
