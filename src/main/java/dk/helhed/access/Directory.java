package dk.helhed.access;

import dk.helhed.pages.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people. Page, number, search and file are all drawn by one filter and one reach, so none shows more than another. */
@Service
@Transactional(readOnly = true)
public class Directory {

    /** How many people a page holds. */
    public static final int PAGE = 50;

    private static final int MOST_SIMILAR = 5;

    private final Access access;
    private final DirectoryRepository repository;
    private final Clock clock;

    Directory(Access access, DirectoryRepository repository, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * A part of the people that the actor reaches.
     *
     * @throws NotFoundException if the person that the part is named by is unknown or out of reach
     */
    public Listing page(Actor actor, PeopleFilter filter, Turn turn) {
        var scope = access.scope(actor, People.READ);
        var wanted = new WantedPeople(filter, scope, LocalDate.now(clock));
        var found = repository.find(wanted, turn, PAGE + 1);
        var more = found.size() > PAGE;
        var backwards = turn instanceof Turn.Before;
        var people = backwards
                ? found.reversed().subList(more ? 1 : 0, found.size())
                : found.subList(0, Math.min(PAGE, found.size()));
        var hasBefore = backwards ? more : turn instanceof Turn.After;
        var hasAfter = backwards || more;
        return new Listing(
                repository.withRoles(people, LocalDate.now(clock)),
                repository.count(wanted),
                hasBefore && !people.isEmpty() ? people.getFirst().person().id() : null,
                hasAfter && !people.isEmpty() ? people.getLast().person().id() : null);
    }

    /** Hands over everybody that the filter finds, in the order of the list, once for each role ever given. Memory does not grow. */
    public void forEach(Actor actor, PeopleFilter filter, Consumer<Placement> reader) {
        var scope = access.scope(actor, People.READ);
        try (var rows = repository.stream(new WantedPeople(filter, scope, LocalDate.now(clock)))) {
            rows.forEach(reader);
        }
    }

    /** The person with the roles held today; empty if unknown or out of the actor's reach. */
    public Optional<Person> find(Actor actor, UUID id, String permission) {
        return repository.findPerson(id).filter(person -> access.may(actor, permission, new Place(person.unit(), id)));
    }

    /** People who may be the one that somebody is about to add: of the same number, or with the same words in their names. */
    public List<Colleague> similar(String number, String name) {
        return repository.similar(number, name, MOST_SIMILAR);
    }
}
