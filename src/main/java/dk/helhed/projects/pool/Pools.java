package dk.helhed.projects.pool;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.pages.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pools as whoever asks may see them: everybody those that are published, their keepers others too. */
@Service
@Transactional(readOnly = true)
public class Pools {

    /** To add pools and to correct them. */
    public static final String EDIT = "pools.edit";

    private static final int MOST_WORDS = 8;
    private static final int MOST_AHEAD = 500;
    private static final int MOST_GRANTS = 200;

    private final PoolRepository repository;
    private final PoolMoneyRepository money;
    private final Access access;
    private final Clock clock;

    Pools(PoolRepository repository, PoolMoneyRepository money, Access access, Clock clock) {
        this.repository = repository;
        this.money = money;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The pool that an address names.
     *
     * @throws NotFoundException if there is none, or whoever asks may not see it
     */
    public Pool find(String slug) {
        return visible(slug).orElseThrow(() -> new NotFoundException("pool.none"));
    }

    /** The pool with the slug; empty if there is none, or whoever asks may not see it. */
    public Optional<Pool> visible(String slug) {
        return repository.find(slug).filter(pool -> pool.sheet().published() || mayEdit(pool));
    }

    /**
     * The pool that an address names, for somebody who wants to correct it.
     *
     * @throws NotFoundException if there is none within reach
     */
    public Pool find(Actor actor, String slug) {
        return repository
                .find(slug)
                .filter(pool -> access.may(actor, EDIT, pool.place()))
                .orElseThrow(() -> new NotFoundException("pool.none"));
    }

    /** The pool with the id, seen or not. */
    public Optional<Pool> find(UUID id) {
        return repository.find(id);
    }

    /** Whether whoever asks may correct it. */
    public boolean mayEdit(Pool pool) {
        return Actor.asking()
                .filter(actor -> access.may(actor, EDIT, pool.place()))
                .isPresent();
    }

    /** A part of the pools that hold all the words. */
    public PoolListing list(String words, int offset, int most) {
        var reach = Actor.asking().map(actor -> access.scope(actor, EDIT)).orElseGet(Scope.Nothing::new);
        var patterns = patterns(words);
        return new PoolListing(
                repository.list(reach, patterns, LocalDate.now(clock), offset, most),
                repository.count(reach, patterns));
    }

    /** Each word within any other, as {@code like} reads it and {@code projects.folded} writes it. */
    private static List<String> patterns(String words) {
        return Stream.of(words.toLowerCase(Locale.of("da")).split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø"))
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }

    /** Published pools that take applications today or later, those with the nearest deadline first. */
    public List<Pool> ahead() {
        return repository.ahead(LocalDate.now(clock), MOST_AHEAD);
    }

    /** What has become of its money. */
    public PoolMoney money(Pool pool) {
        return money.money(pool.id());
    }

    /** As above; others who want to grant from it wait until the running transaction ends. */
    @Transactional
    public PoolMoney moneyToGrant(Pool pool) {
        money.hold(pool.id());
        return money.money(pool.id());
    }

    /** What published efforts got from it, the largest first. */
    public List<PoolGrant> grants(Pool pool) {
        return money.grants(pool.id(), MOST_GRANTS);
    }
}
