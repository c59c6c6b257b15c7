package dk.helhed.projects.catalogue;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.NotFoundException;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Search;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of inspiration. Whether somebody may write is asked before. */
@Service
@Transactional
public class Catalogue {

    private static final String KIND = "inspiration";

    private final EntryRepository repository;
    private final Efforts efforts;
    private final Search search;
    private final AuditLog log;
    private final Clock clock;

    Catalogue(EntryRepository repository, Efforts efforts, Search search, AuditLog log, Clock clock) {
        this.repository = repository;
        this.efforts = efforts;
        this.search = search;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What words find.
     *
     * @param cards the best hits first; without words all, the latest first
     * @param instead words that stand for some that nothing is known of
     */
    public record Found(List<Card> cards, List<String> instead) {

        public Found {
            cards = List.copyOf(cards);
            instead = List.copyOf(instead);
        }
    }

    /** What everybody may read and holds the words. */
    @Transactional(readOnly = true)
    public Found find(String words) {
        var meant = search.read(words);
        return new Found(repository.holding(meant.query()), meant.instead());
    }

    /** The latest that everybody may read. */
    @Transactional(readOnly = true)
    public List<Card> newest(int most) {
        return repository.newest(most);
    }

    /** What is written about the effort, draft or not; empty if nothing is. */
    @Transactional(readOnly = true)
    public Optional<Entry> of(Effort effort) {
        return repository.find(effort.id());
    }

    /**
     * What whoever asks may read about the effort: what is published, and a draft if they may write it.
     *
     * @throws NotFoundException if there is nothing
     */
    @Transactional(readOnly = true)
    public Entry read(Effort effort) {
        return of(effort)
                .filter(entry ->
                        (entry.isPublished() && effort.sheet().published()) || efforts.may(Efforts.EDIT, effort))
                .orElseThrow(() -> new NotFoundException("catalogue.none"));
    }

    /** Keeps what is written about the effort. */
    public Outcome<Entry> write(Effort effort, Entry entry) {
        var before = of(effort);
        if (before.map(Entry::version).orElse(0) != entry.version()
                || !repository.save(effort.id(), entry, clock.instant())) {
            return Outcome.refused("", "catalogue.changed-meanwhile");
        }
        log.changed(KIND, effort.id().toString(), before.orElse(null), entry);
        return new Outcome.Done<>(entry);
    }
}
