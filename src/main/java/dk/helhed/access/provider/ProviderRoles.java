package dk.helhed.access.provider;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Assignment;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import dk.helhed.access.provider.RoleChanges.Given;
import dk.helhed.access.provider.RoleChanges.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives and ends the roles that follow from somebody's groups at a provider. Works within a transaction for a task. */
@Component
class ProviderRoles {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRoles.class);

    private final IdentityRepository repository;
    private final People people;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    ProviderRoles(IdentityRepository repository, People people, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** The roles that follow from the claims; none from a group whose unit is unknown or closed. */
    SortedSet<Wanted> wanted(Provider provider, Claims claims) {
        if (!claims.has(provider.rolesClaim()) && !provider.mappings().isEmpty()) {
            LOG.warn("Sign-in provider {} sends no claim {}", provider.id(), provider.rolesClaim());
        }
        var groups = claims.texts(provider.rolesClaim());
        var open = openUnits();
        return provider.mappings().stream()
                .filter(mapping -> groups.contains(mapping.group()))
                .flatMap(mapping -> wanted(provider, mapping, open))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Wanted> wanted(Provider provider, Provider.Mapping mapping, Map<String, Unit> open) {
        var unit = open.get(mapping.unit());
        if (unit == null) {
            LOG.warn(
                    "Sign-in provider {} gives {} in unit {}, which is not there",
                    provider.id(),
                    mapping.role(),
                    mapping.unit());
            return Stream.empty();
        }
        return Stream.of(new Wanted(mapping.role(), unit.id()));
    }

    /** By code; the municipality itself also by the empty code. */
    private Map<String, Unit> openUnits() {
        var today = LocalDate.now(clock);
        var open = units.all().stream().filter(unit -> unit.isOpenOn(today)).collect(toMap(Unit::code, identity()));
        units.root().ifPresent(root -> open.put("", root));
        return open;
    }

    /** Lets the person hold these roles from the provider, and no others from it, from now on. */
    void give(Provider provider, Person person, SortedSet<Wanted> wanted) {
        repository.lock(person.id());
        var today = LocalDate.now(clock);
        var changes = RoleChanges.of(provider.id(), wanted, people.assignments(person.id()), today);
        changes.ended().forEach(assignment -> end(assignment, today.minusDays(1)));
        changes.given().forEach(given -> give(provider, person, given, today));
    }

    private void end(Assignment old, LocalDate yesterday) {
        var lastDay = yesterday.isBefore(old.from()) ? old.from().minusDays(1) : yesterday;
        repository.end(old.id(), lastDay);
        var ended = new Assignment(old.id(), old.person(), old.role(), old.unit(), old.from(), lastDay, old.provider());
        log.changed("assignment", Long.toString(old.id()), old, ended);
    }

    private void give(Provider provider, Person person, Given given, LocalDate today) {
        var id = repository.give(person.id(), given.role(), given.unit(), today, given.to(), provider.id());
        log.changed(
                "assignment",
                Long.toString(id),
                null,
                new Assignment(id, person.id(), given.role(), given.unit(), today, given.to(), provider.id()));
    }
}
