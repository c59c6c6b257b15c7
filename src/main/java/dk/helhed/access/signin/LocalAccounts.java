package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Secret;
import dk.helhed.access.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** People who sign in with a password that Helhed keeps, and the links by which they set it. */
@Service
public class LocalAccounts {

    /** How long a one-time link can be used. */
    public static final Duration LINK_LASTS = Duration.ofDays(2);

    private final AccountRepository repository;
    private final People people;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    LocalAccounts(
            AccountRepository repository,
            People people,
            Passwords passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The person whose number and password these are; empty for every way in which they are not, after the same time. */
    Optional<Person> check(String number, String password) {
        return Acting.as(Task.SIGN_IN, () -> {
            var person = people.numbered(number).filter(this::isHere);
            var hash = person.flatMap(known -> password(known.id()));
            return passwords.matches(password, hash) ? person : Optional.empty();
        });
    }

    private boolean isHere(Person person) {
        return person.isHereOn(LocalDate.now(clock)) && !person.demo();
    }

    private Optional<String> password(UUID person) {
        return transactions.execute(status -> repository.findPassword(person));
    }

    /** Whether the person has a password. The caller acts for a task or for the person. */
    public boolean hasPassword(UUID person) {
        return password(person).isPresent();
    }

    /** A new one-time link for the person: the last part of its address. Those made before end. */
    public String newLink(Person person) {
        var secret = Secret.fresh();
        var now = clock.instant();
        transactions.executeWithoutResult(
                status -> repository.addLink(Secret.hash(secret), person.id(), now, now.plus(LINK_LASTS)));
        return secret;
    }

    /** Whose link it is; empty if it is none, is used, or is too old. */
    Optional<Person> owner(String link) {
        return Acting.as(
                Task.SIGN_IN,
                () -> transactions
                        .execute(status -> repository.findLink(Secret.hash(link), clock.instant()))
                        .flatMap(people::find)
                        .filter(this::isHere));
    }

    /** Uses the link to set a password; empty if it is used, too old, or none. */
    Optional<Person> setPassword(String link, String password) {
        var owner = owner(link);
        var hash = passwords.hash(password);
        return owner.filter(person ->
                Acting.as(Task.SIGN_IN, () -> transactions.execute(status -> useLink(link, person, hash))));
    }

    private boolean useLink(String link, Person person, String hash) {
        var used = repository.useLink(Secret.hash(link), clock.instant());
        if (used) {
            repository.setPassword(person.id(), hash, clock.instant());
        }
        return used;
    }
}
