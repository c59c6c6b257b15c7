package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets instances that start at once make ready one after the other, so that nobody is added twice. */
@Component
class StartTurn {

    private final AccountRepository repository;
    private final TransactionOperations transactions;

    StartTurn(AccountRepository repository, TransactionOperations transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Does the work when no other instance does such work. */
    <T extends @Nullable Object> T take(Supplier<T> work) {
        return Acting.as(
                Task.START,
                () -> transactions.execute(status -> {
                    repository.awaitTurn();
                    return work.get();
                }));
    }
}
