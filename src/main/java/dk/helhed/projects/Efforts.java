package dk.helhed.projects;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.pages.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of efforts, as whoever asks may see it: everybody those that are published, staff also others within their
 * reach. The only way to them.
 */
@Service
@Transactional(readOnly = true)
public class Efforts {

    /** To read efforts that are not published. */
    public static final String READ = "projects.read";

    /** To register efforts, to write about them and to report on them. */
    public static final String EDIT = "projects.edit";

    /** To write evaluation plans and results, and to say how well a method is known to work. */
    public static final String EVALUATE = "projects.evaluate";

    /** To note what was decided about an effort. */
    public static final String DECIDE = "projects.decide";

    private static final int MOST_SIMILAR = 5;
    private static final int MOST_EVENTS = 100;
    private static final int MOST_DISTRICTS = 200;

    private final EffortRepository repository;
    private final EventRepository events;
    private final Search search;
    private final Access access;

    Efforts(EffortRepository repository, EventRepository events, Search search, Access access) {
        this.repository = repository;
        this.events = events;
        this.search = search;
        this.access = access;
    }

    /**
     * The effort that an address names.
     *
     * @throws NotFoundException if there is none, or whoever asks may not see it
     */
    public Effort find(String slug) {
        return repository.find(slug).filter(this::isVisible).orElseThrow(() -> new NotFoundException("effort.none"));
    }

    /**
     * The effort that an address names, for somebody who wants to do something with it.
     *
     * @throws NotFoundException if there is none within the reach of the permission
     */
    public Effort find(Actor actor, String permission, String slug) {
        return repository
                .find(slug)
                .filter(effort -> access.may(actor, permission, effort.place()))
                .orElseThrow(() -> new NotFoundException("effort.none"));
    }

    /** The effort with the id, seen or not; for rooms and tasks that show nothing of it to others. */
    public Optional<Effort> find(UUID id) {
        return repository.find(id);
    }

    /** The effort with the number, seen or not. */
    public Optional<Effort> numbered(String number) {
        return repository.numbered(number);
    }

    /** Those with the numbers, seen or not, in no order. */
    public List<Effort> numbered(Collection<String> numbers) {
        return repository.numbered(numbers);
    }

    /** Those that came with the program, by number. */
    public List<Effort> examples() {
        return repository.examples();
    }

    /** Whether any came with the program and is still there. */
    public boolean hasExamples() {
        return repository.hasExamples();
    }

    /** Whether the register holds nothing at all. */
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    /** Whether whoever asks may do it to the effort. */
    public boolean may(String permission, Effort effort) {
        return Actor.asking()
                .filter(actor -> access.may(actor, permission, effort.place()))
                .isPresent();
    }

    private boolean isVisible(Effort effort) {
        return effort.sheet().published() || may(READ, effort);
    }

    /** A part of the efforts that the filter finds. */
    public EffortListing list(EffortFilter filter, int offset, int most) {
        return listing(filter, wanted -> repository.find(wanted, offset, most));
    }

    /** The first of those efforts that the filter finds and the actor may do something with, by the order of the list. */
    public List<Effort> list(Actor actor, String permission, EffortFilter filter, int most) {
        var query = search.read(filter.words()).query();
        var wanted = new WantedEfforts(filter, access.scope(actor, permission), false, actor.person(), query);
        return repository.find(wanted, 0, most);
    }

    /** A part of the efforts that the filter finds, sorted. */
    public EffortListing list(EffortFilter filter, EffortOrder order, int offset, int most) {
        return listing(filter, wanted -> repository.find(wanted, order, offset, most));
    }

    private EffortListing listing(EffortFilter filter, Function<WantedEfforts, List<Effort>> part) {
        var meant = search.read(filter.words());
        var wanted = wanted(filter, meant.query());
        return new EffortListing(
                part.apply(wanted), repository.count(wanted, EffortListing.MOST_COUNTED), meant.instead());
    }

    /** Hands over every effort that the filter finds, by number. Memory does not grow. */
    public void forEach(EffortFilter filter, Consumer<Effort> reader) {
        forEach(filter, EffortOrder.NUMBER, reader);
    }

    /** Hands over every effort that the filter finds, sorted. Memory does not grow. */
    public void forEach(EffortFilter filter, EffortOrder order, Consumer<Effort> reader) {
        try (var rows = repository.stream(wanted(filter), order)) {
            rows.forEach(reader);
        }
    }

    /** The filter in SQL, as whoever asks may use it: for what else is read of the efforts that it finds. */
    public WantedEfforts wanted(EffortFilter filter) {
        return wanted(filter, search.read(filter.words()).query());
    }

    /** Those with nearly this title, the nearest first. */
    public List<Effort> similar(String title) {
        return title.isBlank() ? List.of() : repository.similar(wanted(EffortFilter.ALL, ""), title, MOST_SIMILAR);
    }

    /** The districts that published efforts are in. */
    public List<String> districts() {
        return repository.districts(MOST_DISTRICTS);
    }

    /** Which efforts whoever asks may see, for lists that parts of the room make themselves. */
    public Visible visible() {
        return new Visible(reach());
    }

    /** The code of the municipality that efforts are usually registered in; empty before the first. */
    public Optional<String> usualArea() {
        return repository.latestArea();
    }

    /** What happened to the effort, the latest first. */
    public List<Event> history(Effort effort) {
        return events.of(effort.id(), MOST_EVENTS);
    }

    private WantedEfforts wanted(EffortFilter filter, String query) {
        var reader = Actor.asking().map(Actor::person).orElse(null);
        return new WantedEfforts(filter, reach(), true, reader, query);
    }

    /** How far whoever asks may read what is not published. */
    private Scope reach() {
        return Actor.asking().map(actor -> access.scope(actor, READ)).orElseGet(Scope.Nothing::new);
    }
}
