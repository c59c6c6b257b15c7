package dk.helhed.access.signin;

import dk.helhed.access.Secret;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows guessing down: five attempts in a quarter of an hour for each name that is typed, whether there is such a person or
 * not, and fifty for each address they come from. An attempt counts before it is judged, so that many at once gain nothing; one
 * that succeeded counts no longer, so that a whole town hall can sign in from one address.
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
        var forAddress = admits(address);
        return forName && forAddress;
    }

    /** Counts an attempt that names nobody; false if there have been too many from the address. */
    boolean admits(String address) {
        return admits(key("address", address), FOR_AN_ADDRESS);
    }

    private boolean admits(byte[] key, int most) {
        var now = clock.instant();
        transactions.executeWithoutResult(status -> repository.addAttempt(key, now));
        // In a transaction of its own, which sees those that are judged at the same time.
        Integer attempts = transactions.execute(status -> repository.countAttempts(key, now.minus(WINDOW)));
        return attempts <= most;
    }

    /** Forgets the attempts for the name, and the one from the address that succeeded. Others from there stay. */
    void succeeded(String name, String address) {
        forget(name);
        transactions.executeWithoutResult(status -> repository.forgetOneAttempt(key("address", address)));
    }

    /** Forgets the attempts for the name. Those from addresses stay. */
    void forget(String name) {
        transactions.executeWithoutResult(status ->
                repository.forgetAttempts(key("name", name), clock.instant().minus(KEPT)));
    }

    /** Answers an attempt that is not admitted. */
    static void tell(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(WINDOW.toSeconds()));
    }

    private static byte[] key(String kind, String text) {
        return Secret.hash(kind + ":" + text.strip().toLowerCase(Locale.ROOT));
    }
}
