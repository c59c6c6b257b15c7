package dk.helhed.access.token;

import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.access.Reach;
import dk.helhed.access.Secret;
import dk.helhed.access.Task;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The tokens of all people. */
@Service
public class Tokens {

    /** To make tokens for oneself. */
    public static final String MAKE = "tokens.make";

    /** Begins every token, so that one that was left lying about is known for what it is. */
    static final String PREFIX = "helhed_";

    /** A use is noted, and logged, once in this time. */
    private static final Duration USE = Duration.ofMinutes(1);

    private final TokenRepository repository;
    private final Actors actors;
    private final AuditLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    Tokens(TokenRepository repository, Actors actors, AuditLog log, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.actors = actors;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Makes a token and gives its text, which can be had this once only.
     *
     * @param permissions those that it may use; what the actor does not hold is of no use to it either
     * @param lasts at most 365 days
     */
    public String make(Actor actor, String name, List<String> permissions, Reach ceiling, Duration lasts) {
        var text = PREFIX + Secret.fresh();
        var now = clock.instant();
        var token = new Token(
                UUID.randomUUID(), actor.person(), name, permissions, ceiling, now, now.plus(lasts), null, null);
        transactions.executeWithoutResult(status -> {
            repository.add(token, Secret.hash(text));
            log.changed("token", token.id().toString(), null, token);
        });
        return text;
    }

    /** The actor's own, newest first. */
    public List<Token> of(Actor actor) {
        return List.copyOf(transactions.execute(status -> repository.findAll(actor.person())));
    }

    /** Ends a token of the actor's; false if there is none with the id. */
    public boolean revoke(Actor actor, UUID id) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var token = repository.find(actor.person(), id);
            token.ifPresent(found -> {
                repository.revoke(id, clock.instant());
                log.changed("token", id.toString(), Map.of("revoked", false), Map.of("revoked", true));
            });
            return token.isPresent();
        }));
    }

    /** Whom the token lets a program act for, and no further than it says; empty if it does not work. */
    Optional<Actor> actor(String text) {
        return find(text).flatMap(token -> actors.find(token.person()).map(person -> narrowed(person, token)));
    }

    private Optional<Token> find(String text) {
        return Acting.as(Task.SIGN_IN, () -> {
            var now = clock.instant();
            var token = transactions.execute(status -> repository.find(Secret.hash(text)));
            var working = token.filter(found -> found.worksAt(now));
            working.filter(found -> Boolean.TRUE.equals(
                            transactions.execute(status -> repository.use(found.id(), now, now.minus(USE)))))
                    .ifPresent(found -> log.happened(
                            "token.used",
                            found.person(),
                            Map.of("token", found.id().toString())));
            return working;
        });
    }

    private static Actor narrowed(Actor person, Token token) {
        var permissions = person.permissions().entrySet().stream()
                .filter(held -> token.permissions().contains(held.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Actor(person.person(), person.name(), person.unit(), permissions, token.ceiling(), null);
    }
}
