package dk.helhed.projects.portfolio;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways to look at the portfolio that people have saved: each sees the own ones, and those that colleagues share. */
@Service
@Transactional
public class SavedViews {

    private static final String KIND = "portfolio-view";
    private static final int MOST_SHOWN = 200;
    private static final int MOST_OWN = 50;

    private final ViewRepository repository;
    private final AuditLog log;
    private final Clock clock;

    SavedViews(ViewRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** Those that the actor sees, the own ones first. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        return repository.of(actor.person(), MOST_SHOWN);
    }

    /** Saves what the actor looks at under a name. */
    Outcome<SavedView> save(Actor actor, String name, boolean shared, PortfolioQuery query) {
        if (repository.count(actor.person()) >= MOST_OWN) {
            return Outcome.refused("", "portfolio.view.many", MOST_OWN);
        }
        return keep(actor, new SavedView(UUID.randomUUID(), name, "", shared, query.parameters()), true);
    }

    /** Gives the actor's own view another name, shares it or keeps it back. */
    Outcome<SavedView> change(Actor actor, UUID id, String name, boolean shared) {
        var before = find(actor, id);
        return keep(actor, new SavedView(id, name, "", shared, before.parameters()), false);
    }

    /** Removes the actor's own view. */
    void remove(Actor actor, UUID id) {
        var view = find(actor, id);
        repository.remove(actor.person(), id);
        log.changed(KIND, id.toString(), view, null);
    }

    /**
     * The view of that person.
     *
     * @throws NotFoundException if there is none
     */
    @Transactional(readOnly = true)
    SavedView find(Actor actor, UUID id) {
        return repository.find(actor.person(), id).orElseThrow(() -> new NotFoundException("portfolio.view.none"));
    }

    private Outcome<SavedView> keep(Actor actor, SavedView view, boolean isNew) {
        var before = isNew ? null : find(actor, view.id());
        if (!repository.save(actor.person(), view, clock.instant())) {
            return Outcome.refused("name", "portfolio.view.taken", view.name());
        }
        log.changed(KIND, view.id().toString(), before, view);
        return new Outcome.Done<>(view);
    }
}
