package dk.helhed.access;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Units and people that a test makes up. None of them is real, so each can be signed in as. */
public final class TestStaff {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final People people;
    private final Units units;
    private final Actors actors;
    private final TransactionOperations transactions;
    private final MockMvcTester site;

    TestStaff(People people, Units units, Actors actors, TransactionOperations transactions, MockMvcTester site) {
        this.people = people;
        this.units = units;
        this.actors = actors;
        this.transactions = transactions;
        this.site = site;
    }

    /** A text that no other test has. */
    public static String fresh(String start) {
        return start + "-" + NUMBERS.incrementAndGet();
    }

    /** The municipality itself. */
    public Unit root() {
        return byTheProgram(() -> units.municipality());
    }

    public Unit department(String name) {
        return unit(name, Unit.Kind.DEPARTMENT, root());
    }

    public Unit team(String name, Unit above) {
        return unit(name, Unit.Kind.TEAM, above);
    }

    private Unit unit(String name, Unit.Kind kind, Unit above) {
        return byTheProgram(() -> units.add(fresh("u"), name, kind, above.id()));
    }

    /** Somebody without a role. */
    public Person person(String name, Unit unit) {
        return byTheProgram(() -> people.add(fresh("p"), name, null, unit, true));
    }

    /** Somebody who holds a role in the own unit. */
    public Person person(String name, Unit unit, String role) {
        var person = person(name, unit);
        give(person, role, unit);
        return person;
    }

    /** An administrator of the whole municipality, who is not invented, so that there is one left whatever a test does. */
    public Person administrator() {
        var root = root();
        return byTheProgram(() -> {
            var person = people.add(fresh("admin"), "Ada Administrator", null, root, false);
            people.assign(person, Role.ADMINISTRATOR, root);
            return person;
        });
    }

    public void give(Person person, String role, Unit unit) {
        byTheProgram(() -> {
            people.assign(person, role, unit);
            return true;
        });
    }

    /** The person as an actor. */
    public Actor actor(Person person) {
        return actors.find(person.id()).orElseThrow();
    }

    /** The person as stored now. */
    public Person stored(Person person) {
        return byTheProgram(() -> people.find(person.id()).orElseThrow());
    }

    public Optional<Person> numbered(String number) {
        return byTheProgram(() -> people.numbered(number));
    }

    /** The one role that the person has. */
    public Assignment role(Person person) {
        return byTheProgram(() -> people.assignments(person.id()).getFirst());
    }

    /** Does something in a transaction for the program itself. */
    public <T extends @Nullable Object> T byTheProgram(Supplier<T> work) {
        return Acting.as(Task.START, () -> transactions.execute(status -> work.get()));
    }

    /** Does something in a transaction for the person. */
    public <T extends @Nullable Object> T by(Person person, Supplier<T> work) {
        return Acting.as(actor(person), () -> transactions.execute(status -> work.get()));
    }

    /** Signs the person in. */
    public TestReader signedIn(Person person) {
        return TestReader.signIn(site, person.number());
    }

    /** An id that nobody has. */
    public static UUID nobody() {
        return UUID.randomUUID();
    }
}
