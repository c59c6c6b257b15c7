package dk.helhed.access;

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
    private final Clock clock;

    People(PeopleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The person; empty if unknown or out of reach. */
    @Transactional(readOnly = true)
    public Optional<Person> find(UUID id) {
        return repository.findPerson(id);
    }

    /** The person with this number, however it is capitalized; empty if unknown or out of reach. */
    @Transactional(readOnly = true)
    public Optional<Person> numbered(String number) {
        return repository.findPerson(number);
    }

    /** Adds somebody. */
    public Person add(String number, String name, @Nullable String email, Unit unit, boolean demo) {
        var person = new Person(
                UUID.randomUUID(), number.strip().toLowerCase(Locale.ROOT), name, email, unit.id(), "da", null, demo);
        repository.add(person);
        return person;
    }

    /** Gives the person a role in a unit from today on. */
    public void assign(Person person, String role, Unit unit) {
        repository.assign(person.id(), role, unit.id(), LocalDate.now(clock), null, null);
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
