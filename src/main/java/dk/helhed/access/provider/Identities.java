package dk.helhed.access.provider;

import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.provider.RoleChanges.Wanted;
import dk.helhed.access.signin.FirstAdministrator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/**
 * Finds the person whom a provider means: by issuer and subject, which never change hands. Only the first time by number, and
 * only if the provider means that person by no other subject. Works within a transaction for a task.
 */
@Component
class Identities {

    private final IdentityRepository repository;
    private final People people;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    Identities(IdentityRepository repository, People people, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** What is remembered of whom a provider means, as the log has it. */
    record Identity(String issuer, String subject) {}

    /**
     * The person, who may have left; empty if nobody here is meant.
     *
     * @param wanted the roles that the person would hold
     */
    Optional<Person> find(Provider provider, String subject, Claims claims, SortedSet<Wanted> wanted) {
        var known = repository.findPerson(provider.issuer(), subject);
        return known.isPresent()
                ? known.flatMap(people::find)
                : claims.text(provider.numberClaim())
                        .map(number -> number.toLowerCase(Locale.ROOT))
                        .filter(number -> !number.equals(FirstAdministrator.NUMBER))
                        .flatMap(number -> people.numbered(number).or(() -> newcomer(provider, number, claims, wanted)))
                        .filter(this::isHere)
                        .filter(person -> remember(provider, subject, person));
    }

    private boolean isHere(Person person) {
        return person.isHereOn(LocalDate.now(clock)) && !person.demo();
    }

    private boolean remember(Provider provider, String subject, Person person) {
        var isNew = repository.add(provider.issuer(), subject, person.id(), clock.instant());
        if (isNew) {
            log.changed("identity", person.id().toString(), null, new Identity(provider.issuer(), subject));
        }
        return isNew;
    }

    /** Adds the person where the first role is held. */
    private Optional<Person> newcomer(Provider provider, String number, Claims claims, SortedSet<Wanted> wanted) {
        if (!provider.createPeople() || wanted.isEmpty()) {
            return Optional.empty();
        }
        var name = claims.text(provider.nameClaim()).orElse(number);
        var person = people.add(number, name, claims.text("email").orElse(null), unit(wanted.first()), false);
        log.changed("person", person.id().toString(), null, person);
        return Optional.of(person);
    }

    private Unit unit(Wanted role) {
        return units.all().stream()
                .filter(unit -> unit.id() == role.unit())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit " + role.unit()));
    }
}
