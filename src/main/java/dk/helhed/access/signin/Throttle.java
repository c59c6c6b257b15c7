package dk.helhed.access.signin;

import dk.helhed.access.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows guessing down: five attempts in a quarter of an hour for each name that is typed, whether there is such a person or
 * not, and fifty for each address they come from. An attempt counts before it is judged, so that many at once gain nothing.
 */
@Component
class Throttle {

    static final int FOR_A_NAME = 5;
    static final int FOR_AN_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(1);

    private final AccountRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    Throttle(AccountRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts an attempt; false if there have been too many. */
    boolean admits(String name, String address) {
        var forName = admits(key("name", name), FOR_A_NAME);
        var forAddress = admits(key("address", address), FOR_AN_ADDRESS);
        return forName && forAddress;
    }

    private boolean admits(byte[] key, int most) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var now = clock.instant();
            repository.addAttempt(key, now);
            return repository.countAttempts(key, now.minus(WINDOW)) <= most;
        }));
    }

    /** Forgets the attempts for a name, after one that succeeded. Those from the address stay. */
    void forget(String name) {
        transactions.executeWithoutResult(status ->
                repository.forgetAttempts(key("name", name), clock.instant().minus(KEPT)));
    }

    private static byte[] key(String kind, String text) {
        return Secret.hash(kind + ":" + text.strip().toLowerCase(Locale.ROOT));
    }
}
