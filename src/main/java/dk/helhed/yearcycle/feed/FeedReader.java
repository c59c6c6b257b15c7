package dk.helhed.yearcycle.feed;

import dk.helhed.access.Access;
import dk.helhed.access.Acting;
import dk.helhed.access.Actors;
import dk.helhed.access.Secret;
import dk.helhed.access.Task;
import dk.helhed.yearcycle.calendar.Answering;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the calendar behind a secret address: the steps that its maker answers for as of now. */
@Component
class FeedReader {

    private final FeedRepository repository;
    private final Actors actors;
    private final Access access;
    private final Years years;
    private final TransactionOperations transactions;

    FeedReader(
            FeedRepository repository, Actors actors, Access access, Years years, TransactionOperations transactions) {
        this.repository = repository;
        this.actors = actors;
        this.access = access;
        this.years = years;
        this.transactions = transactions;
    }

    /** The steps; empty if the address answers no more, or whoever made it has left. */
    Optional<List<YearStep>> steps(String secret) {
        return maker(secret)
                .flatMap(actors::find)
                .map(actor -> Acting.as(actor, () -> years.of(Answering.of(actor, access))));
    }

    private Optional<UUID> maker(String secret) {
        return Acting.as(
                Task.SIGN_IN,
                () -> Objects.requireNonNull(transactions.execute(status -> repository.person(Secret.hash(secret)))));
    }
}
