package dk.helhed.access.owner;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.People;
import dk.helhed.access.Place;
import dk.helhed.access.Scope;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for what. */
@Service
@Transactional
public class Owners {

    /** To see who owns what. */
    public static final String READ = "owners.read";

    /** To give things to people. */
    public static final String EDIT = "owners.edit";

    private final OwnerRepository repository;
    private final Access access;
    private final People people;
    private final AuditLog log;
    private final Clock clock;
    private final List<OwnedKind> kinds;

    Owners(OwnerRepository repository, Access access, People people, AuditLog log, Clock clock, List<OwnedKind> kinds) {
        this.repository = repository;
        this.access = access;
        this.people = people;
        this.log = log;
        this.clock = clock;
        this.kinds = List.copyOf(kinds);
    }

    /**
     * What the actor may see: things without an owner first, then as their rooms order them. Things that were never given to
     * anybody are seen by those only who see everything.
     */
    @Transactional(readOnly = true)
    public List<Owned> all(Actor actor, Language language) {
        var owners =
                repository.findAll().stream().collect(toMap(owner -> owner.kind() + "/" + owner.thing(), identity()));
        var everything = access.scope(actor, READ) instanceof Scope.Everything;
        return kinds.stream()
                .flatMap(kind -> kind.things(language).stream()
                        .map(thing -> new Owned(kind.code(), thing, owners.get(kind.code() + "/" + thing.id()))))
                .filter(owned -> everything || owned.owner() != null)
                .sorted(comparing(owned -> !owned.isWithoutOwner()))
                .toList();
    }

    /** The thing as the actor may see it; empty if there is none, or it is out of reach. */
    @Transactional(readOnly = true)
    public Optional<Owned> find(Actor actor, String kind, String id, Language language) {
        return all(actor, language).stream()
                .filter(owned -> owned.kind().equals(kind) && owned.thing().id().equals(id))
                .findFirst();
    }

    /** The ids of the things of the kind that the actor answers for. */
    @Transactional(readOnly = true)
    public SortedSet<String> ownedBy(Actor actor, String kind) {
        return new TreeSet<>(repository.findOwnedBy(actor.person(), kind));
    }

    /** The ids of the things of the kind that somebody answers for who is here. Everybody may know that, but not who it is. */
    @Transactional(readOnly = true)
    public Set<String> withLivingOwner(String kind) {
        return Set.copyOf(repository.findWithLivingOwner(kind));
    }

    /**
     * Gives the thing to the person with this number. It belongs to that person's unit from then on.
     *
     * @return false if there is no such person within the actor's reach, or the person has left
     */
    public boolean give(Actor actor, Owned owned, String number) {
        var person = people.numbered(number)
                .filter(found -> found.isHereOn(LocalDate.now(clock)))
                .filter(found -> access.may(actor, EDIT, new Place(found.unit(), null)));
        person.ifPresent(found -> {
            repository.save(owned.kind(), owned.thing().id(), found.id(), found.unit(), clock.instant());
            log.changed(
                    owned.kind(),
                    owned.thing().id(),
                    owner(Optional.ofNullable(owned.owner())
                            .map(owner -> owner.person().toString())
                            .orElse(null)),
                    owner(found.id().toString()));
        });
        return person.isPresent();
    }

    private static @Nullable Map<String, String> owner(@Nullable String person) {
        return person == null ? null : Map.of("owner", person);
    }
}
