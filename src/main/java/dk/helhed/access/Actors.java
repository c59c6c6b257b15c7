package dk.helhed.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out what people may do just now. */
@Service
public class Actors {

    private final AccessRepository repository;
    private final TransactionOperations transactions;

    Actors(AccessRepository repository, TransactionOperations transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** The person as an actor; empty if unknown or no longer here. */
    public Optional<Actor> find(UUID person) {
        return find(person, false);
    }

    /**
     * The person as an actor; empty if unknown or no longer here.
     *
     * @param byPasswordOnly whether no second factor was shown: then it is also empty if a role requires one by now
     */
    public Optional<Actor> find(UUID person, boolean byPasswordOnly) {
        var unknown = new Actor(person, "", 0, Map.of(), Reach.OWN, null);
        return Acting.as(
                unknown,
                () -> transactions.execute(status -> repository
                        .findActor(person)
                        .filter(actor -> !byPasswordOnly || !repository.requiresSecondFactor())));
    }
}
