package dk.helhed.notices;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.duty.News;
import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is new among the things that wait for people. What they are is asked of the rooms each time, in the reader's language
 * and within the reader's reach; kept is only that the person was told, and whether the person has read it.
 */
@Service
@Transactional
public class Notices implements News {

    private final NoticeRepository repository;
    private final Duties duties;
    private final Clock clock;

    Notices(NoticeRepository repository, Duties duties, Clock clock) {
        this.repository = repository;
        this.duties = duties;
        this.clock = clock;
    }

    /** The actor's notices of what waits now. */
    public NoticeList of(Actor actor, Language language) {
        var standing = Standing.of(duties.owed(actor, language));
        keep(actor, standing);
        var told = repository.find(actor.person());
        var notices = new ArrayList<Notice>();
        standing.duties().forEach((identity, same) -> {
            var kept = told.get(identity);
            if (kept != null) {
                notices.add(new Notice(kept.id(), kept.day(), kept.read(), same));
            }
        });
        notices.sort((one, other) -> other.day().compareTo(one.day()));
        return new NoticeList(notices);
    }

    /** Writes down what is new and what no longer waits, and says how much waits. */
    public Digest bring(Actor actor) {
        var standing = Standing.of(duties.owed(actor, Language.DANISH));
        keep(actor, standing);
        return new Digest(standing.count(), standing.late(), repository.countUntold(actor.person()));
    }

    private void keep(Actor actor, Standing standing) {
        repository.end(actor.person(), standing.duties().keySet(), clock.instant());
        repository.add(actor.person(), LocalDate.now(clock), standing.paths());
    }

    /** Notes that a mail counts all that is new to the actor. */
    public void tell(Actor actor, UUID mail) {
        repository.tell(actor.person(), mail);
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return repository.countUnread(actor.person());
    }

    /**
     * Notes that the actor has read a notice, and says where it leads.
     *
     * @throws NotFoundException if it is unknown or somebody else's
     */
    public String read(Actor actor, UUID notice) {
        return repository
                .read(actor.person(), notice, clock.instant())
                .orElseThrow(() -> new NotFoundException("error.not-found.detail"));
    }

    /** Notes that the actor has read all. */
    public void readAll(Actor actor) {
        repository.readAll(actor.person(), clock.instant());
    }
}
