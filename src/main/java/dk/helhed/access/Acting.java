package dk.helhed.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who something is done for: a person, or a task of the program's own. Every transaction tells the database, which shows no
 * personal data to nobody.
 */
public sealed interface Acting permits Actor, Task {

    /** As the database is told: {@code person:} with the person's id, or {@code task:} with the task's name. */
    String key();

    /** Who the running thread works for; empty for a visitor. */
    static Optional<Acting> now() {
        return Current.WHO.isBound() ? Optional.of(Current.WHO.get()) : Optional.empty();
    }

    /**
     * Does the work for somebody.
     *
     * @throws IllegalStateException inside a transaction: the database already knows who that is for
     */
    static <T extends @Nullable Object, X extends Throwable> T as(Acting who, Work<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The transaction under way is for somebody else than " + who.key());
        }
        return ScopedValue.where(Current.WHO, who).call(work::result);
    }

    /** Something to do. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, X extends Throwable> {

        T result() throws X;
    }

    /** Holds what an interface cannot hide. */
    final class Current {

        private static final ScopedValue<Acting> WHO = ScopedValue.newInstance();

        private Current() {}
    }
}
