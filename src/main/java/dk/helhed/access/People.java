package dk.helhed.access;

import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work with Helhed, and their roles. */
@Service
@Transactional
public class People {

    /** To see people and the roles they hold. */
    public static final String READ = "people.read";

    /** To add people, change them, end their work, and give and take roles. */
    public static final String EDIT = "people.edit";

    private final PeopleRepository repository;
    private final AuditLog log;
    private final Clock clock;

    People(PeopleRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** The person; empty if unknown or out of reach. */
    @Transactional(readOnly = true)
    public Optional<Person> find(UUID id) {
        return repository.findPerson(id);
    }

    /** The ids of those who are here, in order, from the first one after an id. For tasks of the program. */
    @Transactional(readOnly = true)
    public List<UUID> here(UUID after, int most) {
        return repository.findHere(after, most);
    }

    /** The person with this number, however it is capitalized; empty if unknown or out of reach. */
    @Transactional(readOnly = true)
    public Optional<Person> numbered(String number) {
        return repository.findPerson(number);
    }

    /** The mark of the person's data as they are now; any change gives another. */
    @Transactional(readOnly = true)
    public String version(UUID id) {
        return repository.version(id);
    }

    /** Adds somebody who reads Danish. */
    public Person add(String number, String name, @Nullable String email, Unit unit, boolean demo) {
        return add(new Person(UUID.randomUUID(), numeral(number), name, email, unit.id(), "da", null, demo));
    }

    Person add(String number, String name, @Nullable String email, Unit unit, String language) {
        return add(new Person(UUID.randomUUID(), numeral(number), name, email, unit.id(), language, null, false));
    }

    private Person add(Person person) {
        repository.add(person);
        log.changed("person", person.id().toString(), null, person);
        return person;
    }

    private static String numeral(String number) {
        return number.strip().toLowerCase(Locale.ROOT);
    }

    /** Gives the person a role in a unit from today on. */
    public void assign(Person person, String role, Unit unit) {
        var given = repository.give(new Assignment(0, person.id(), role, unit.id(), LocalDate.now(clock), null, null));
        log.changed("assignment", Long.toString(given.id()), null, given);
    }

    /** Keeps which language the person reads, by its tag. */
    public void setLanguage(UUID person, String language) {
        repository.setLanguage(person, language);
    }

    /** The roles that the person holds, has held and will hold; newest first. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments(UUID person) {
        return repository.findAssignments(person);
    }
}
