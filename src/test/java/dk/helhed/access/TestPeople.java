package dk.helhed.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.door.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Invented people and units, each with a name of its own, so that tests do not meet. */
public final class TestPeople {

    private final People people;
    private final Units units;
    private final Actors actors;
    private final OwnerDatabase database;
    private final Clock clock;
    private final AtomicInteger made = new AtomicInteger();

    TestPeople(People people, Units units, Actors actors, OwnerDatabase database, Clock clock) {
        this.people = people;
        this.units = units;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    /** The municipality itself. */
    public Unit municipality() {
        return Acting.as(Task.START, () -> units.municipality());
    }

    /** A new department of the municipality. */
    public Unit department() {
        return unit(Unit.Kind.DEPARTMENT, municipality());
    }

    /** A new team below a unit. */
    public Unit team(Unit above) {
        return unit(Unit.Kind.TEAM, above);
    }

    private Unit unit(Unit.Kind kind, Unit above) {
        var number = made.incrementAndGet();
        var name = (kind == Unit.Kind.TEAM ? "Team " : "Forvaltning ") + number;
        return Acting.as(
                Task.START, () -> units.add(kind.name().toLowerCase(Locale.ROOT) + number, name, kind, above.id()));
    }

    /** Somebody new who belongs to the unit, with no role. */
    public Person person(Unit unit) {
        var number = made.incrementAndGet();
        return Acting.as(Task.START, () -> people.add("prøve" + number, "Prøve Person " + number, null, unit, false));
    }

    /** Somebody new with a role in the unit. */
    public Person with(String role, Unit unit) {
        var person = person(unit);
        Acting.as(Task.START, () -> {
            people.assign(person, role, unit);
            return person;
        });
        return person;
    }

    /** The person as an actor, now. */
    public Actor actor(Person person) {
        return actors.find(person.id()).orElseThrow();
    }

    /** Lets the person have left from a day on. */
    public void leave(Person person, LocalDate day) {
        database.sql("update access.person set left_on = :day where id = :id")
                .param("day", day)
                .param("id", person.id())
                .update();
    }

    /** Makes a request one of the person's, who has signed in just now. */
    public RequestPostProcessor signedIn(Person person) {
        return signedIn(person.id());
    }

    /** As above, by the person's id. */
    public RequestPostProcessor signedIn(UUID person) {
        return signedIn(person, clock.instant());
    }

    /** As above, since a moment. */
    public RequestPostProcessor signedIn(UUID person, Instant since) {
        return authentication(new SignedIn(person, since, SignedIn.CODE, null));
    }

    /** Takes every role away from the person, from today on. */
    public void dismiss(Person person) {
        database.sql(
                        "update access.assignment set valid_from = current_date - 9, valid_to = current_date - 2 where person = :id")
                .param("id", person.id())
                .update();
    }
}
