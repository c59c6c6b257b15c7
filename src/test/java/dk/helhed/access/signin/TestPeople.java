package dk.helhed.access.signin;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import dk.helhed.access.factor.CodeApps;
import dk.helhed.access.factor.TestApp;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** People whom tests make up. Each has a number of its own, so tests do not meet. */
final class TestPeople {

    static final String PASSWORD = "fire gule elefanter";

    /** Slow to make, as it should be, so everybody has the same. */
    private static final String HASH = new Passwords().hash(PASSWORD);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final People people;
    private final Units units;
    private final LocalAccounts accounts;
    private final AccountRepository repository;
    private final CodeApps apps;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    TestPeople(
            People people,
            Units units,
            LocalAccounts accounts,
            AccountRepository repository,
            CodeApps apps,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.repository = repository;
        this.apps = apps;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody without a password, who holds the role. */
    Person newcomer(String role) {
        return add(role, false);
    }

    /** Somebody with the password, who holds the role. */
    Person withPassword(String role) {
        return givePassword(add(role, false));
    }

    /** Somebody invented by the program who for some reason has a password. */
    Person demoWithPassword(String role) {
        return givePassword(add(role, true));
    }

    private Person add(String role, boolean demo) {
        return Acting.as(Task.START, () -> {
            var unit = units.municipality();
            var person = people.add("kollega" + NUMBERS.incrementAndGet(), "Karla Kollega", null, unit, demo);
            people.assign(person, role, unit);
            return person;
        });
    }

    private Person givePassword(Person person) {
        Acting.as(Task.START, () -> {
            transactions.executeWithoutResult(status -> repository.setPassword(person.id(), HASH, clock.instant()));
            return true;
        });
        return person;
    }

    /** A new one-time link. */
    String link(Person person) {
        return Acting.as(Task.START, () -> accounts.newLink(person));
    }

    /** Gives the person an app, which has shown its first code a minute ago. */
    TestApp app(Person person) {
        return Acting.as(Task.START, () -> {
            var secret = apps.freshSecret();
            var app = new TestApp(secret);
            if (!apps.add(person.id(), secret, app.code(clock.instant().minusSeconds(30)))) {
                throw new IllegalStateException("The app does not work");
            }
            return app;
        });
    }

    /** Ends the person's work yesterday. */
    void end(Person person) {
        Acting.as(
                Task.START,
                () -> transactions.execute(
                        status -> jdbc.sql("update access.person set left_on = access.today() - 1 where id = :person")
                                .param("person", person.id())
                                .update()));
    }

    /** Gives the person one more role. */
    void assign(Person person, String role) {
        Acting.as(Task.START, () -> {
            people.assign(person, role, units.root().orElseThrow());
            return true;
        });
    }
}
