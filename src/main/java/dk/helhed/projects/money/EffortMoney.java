package dk.helhed.projects.money;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays for efforts. Whether somebody may change it is asked before. */
@Service
@Transactional
public class EffortMoney {

    private static final String KIND = "source";
    private static final SourceFields LOGGED = new SourceFields(Language.ENGLISH);

    private final MoneyRepository repository;
    private final AuditLog log;
    private final Clock clock;

    EffortMoney(MoneyRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** All the money of the effort. */
    @Transactional(readOnly = true)
    public Money of(Effort effort) {
        return new Money(repository.of(effort.id()), LocalDate.now(clock).getYear());
    }

    /** The sources of each of the efforts; one without any is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Source>> of(Collection<UUID> efforts) {
        return repository.of(efforts);
    }

    /** The source of the effort with the id. */
    @Transactional(readOnly = true)
    Optional<Source> find(Effort effort, long id) {
        return repository.of(effort.id()).stream()
                .filter(source -> source.id() == id)
                .findFirst();
    }

    Outcome<Source> add(Effort effort, Fields typed, Page page) {
        var read = new SourceReading(typed, page).read(0, 1);
        if (read instanceof Outcome.Done<Source> good) {
            add(effort, good.thing());
        }
        return read;
    }

    /** Adds a source that is known to be right. */
    public void add(Effort effort, Source source) {
        repository.add(effort.id(), source);
        log.changed(KIND, effort.id().toString(), null, written(source));
    }

    Outcome<Source> change(Effort effort, Source before, int version, Fields typed, Page page) {
        return new SourceReading(typed, page).read(before.id(), version).then(after -> change(effort, before, after));
    }

    /** Changes a source to one that is known to be right and has the id and version of the other. */
    public Outcome<Source> change(Effort effort, Source before, Source after) {
        if (!repository.change(after)) {
            return Outcome.refused("", "effort.changed-meanwhile");
        }
        log.changed(KIND, effort.id().toString(), written(before), written(after));
        return new Outcome.Done<>(after);
    }

    Outcome<Source> remove(Effort effort, Source source, int version) {
        if (!repository.remove(source.id(), version)) {
            return Outcome.refused("", "effort.changed-meanwhile");
        }
        log.changed(KIND, effort.id().toString(), written(source), null);
        return new Outcome.Done<>(source);
    }

    private static Map<String, String> written(Source source) {
        return LOGGED.of(source).written();
    }
}
