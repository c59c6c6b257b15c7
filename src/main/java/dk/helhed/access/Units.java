package dk.helhed.access;

import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's organisation: a tree of units. */
@Service
@Transactional
public class Units {

    /** To add units, change them and close them. */
    public static final String EDIT = "units.edit";

    private final UnitRepository repository;
    private final Access access;
    private final AuditLog log;
    private final Clock clock;

    Units(UnitRepository repository, Access access, AuditLog log, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** All units, closed ones too, by name. */
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return repository.findAll();
    }

    /** Those that are there today, by name; none if there are more than so many. */
    @Transactional(readOnly = true)
    public List<Unit> openIfFew(int most) {
        var open = repository.findOpen(LocalDate.now(clock), most + 1);
        return open.size() > most ? List.of() : open;
    }

    /** The unit with the id. */
    @Transactional(readOnly = true)
    public Optional<Unit> find(int id) {
        return repository.find(id);
    }

    /** The municipality itself, which is made when it is first asked for. */
    public Unit municipality() {
        return root().orElseGet(() -> add("kommune", "Kommunen", Unit.Kind.MUNICIPALITY, null));
    }

    /** The municipality itself; empty before the first start. */
    @Transactional(readOnly = true)
    public Optional<Unit> root() {
        return repository.findAll().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst();
    }

    /**
     * The units that a text may mean: the one with that label, that code or that name, else those that have it as a part of
     * their name.
     */
    @Transactional(readOnly = true)
    public List<Unit> named(String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var all = repository.findAll();
        return Stream.<Predicate<Unit>>of(
                        unit -> unit.label().equals(wanted),
                        unit -> unit.code().equals(wanted),
                        unit -> unit.name().equalsIgnoreCase(wanted),
                        unit -> contains(unit.name(), wanted))
                .map(fits -> all.stream().filter(fits).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** How many people that the actor reaches belong to each unit; a unit without any is missing. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> countPeople(Actor actor) {
        return repository.countPeople(access.scope(actor, People.READ), LocalDate.now(clock));
    }

    /** The units whose people the actor sees, in number too; empty if it is all of them. */
    @Transactional(readOnly = true)
    public Optional<Set<Integer>> inReach(Actor actor) {
        return switch (access.scope(actor, People.READ)) {
            case Scope.Everything all -> Optional.empty();
            case Scope.Within some -> Optional.of(some.units());
            case Scope.Nothing none -> Optional.of(Set.of());
        };
    }

    /** Adds a unit below another; the municipality itself stands below none. */
    public Unit add(String code, String name, Unit.Kind kind, @Nullable Integer parent) {
        var unit = new Unit(repository.add(code, name, kind, parent), code, name, kind, parent, null);
        log.changed("unit", Integer.toString(unit.id()), null, unit);
        return unit;
    }
}
