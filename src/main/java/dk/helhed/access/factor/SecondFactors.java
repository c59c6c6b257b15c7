package dk.helhed.access.factor;

import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.NotFoundException;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people can show besides a password. Whoever calls acts for a task or, unless it is said, for the person. */
@Service
public class SecondFactors {

    private final FactorRepository repository;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final AuditLog log;
    private final TransactionOperations transactions;

    SecondFactors(
            FactorRepository repository,
            FindByIndexNameSessionRepository<?> sessions,
            AuditLog log,
            TransactionOperations transactions) {
        this.repository = repository;
        this.sessions = sessions;
        this.log = log;
        this.transactions = transactions;
    }

    /** What the person has. */
    public Factors of(UUID person) {
        return transactions.execute(status -> repository.find(person));
    }

    /**
     * Takes the app away; false if it is the last factor and a role requires one.
     *
     * @throws NotFoundException if there is none
     */
    public boolean removeApp(UUID person) {
        return remove(person, "app", () -> repository.removeApp(person));
    }

    /**
     * Takes the passkey away; false if it is the last factor and a role requires one.
     *
     * @throws NotFoundException if the person has no such passkey
     */
    public boolean removePasskey(UUID person, UUID passkey) {
        return remove(person, "passkey", () -> repository.removePasskey(person, passkey));
    }

    private boolean remove(UUID person, String kind, BooleanSupplier removal) {
        var removed = Boolean.TRUE.equals(transactions.execute(status -> {
            repository.lock(person);
            var spared = repository.find(person).canSpareOne();
            if (!removal.getAsBoolean()) {
                throw new NotFoundException("error.not-found.detail");
            }
            if (!spared) {
                status.setRollbackOnly();
            } else if (!repository.find(person).any()) {
                repository.removeCodes(person);
            }
            return spared;
        }));
        if (removed) {
            log.happened("factor.removed", person, Map.of("kind", kind));
        }
        return removed;
    }

    /**
     * Takes all factors and the password away and ends the sessions, so that only a new one-time link lets the person in. For
     * whoever may edit all people, and not for oneself.
     */
    public void reset(UUID person) {
        transactions.executeWithoutResult(status -> repository.reset(person));
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
        log.happened("factor.reset", person, Map.of());
    }
}
