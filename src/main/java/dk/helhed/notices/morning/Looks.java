package dk.helhed.notices.morning;

import dk.helhed.access.Actor;
import dk.helhed.access.People;
import dk.helhed.notices.Notices;
import dk.helhed.notices.mail.Digests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the morning, each a transaction: for the task, or for the person who is told. */
@Service
@Transactional
class Looks {

    private static final int AT_ONCE = 1_000;

    private final LookRepository repository;
    private final People people;
    private final Notices notices;
    private final Digests digests;
    private final Clock clock;

    Looks(LookRepository repository, People people, Notices notices, Digests digests, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.notices = notices;
        this.digests = digests;
        this.clock = clock;
    }

    /** Writes down whom to look at on the day; false if that was done before. */
    public boolean begin(LocalDate day) {
        if (!repository.begin(day, clock.instant())) {
            return false;
        }
        var after = new UUID(0, 0);
        for (var here = people.here(after, AT_ONCE); !here.isEmpty(); here = people.here(here.getLast(), AT_ONCE)) {
            repository.add(here);
        }
        return true;
    }

    /** Those who have not been told on the day, in order, from the first one after an id. */
    @Transactional(readOnly = true)
    public List<UUID> left(LocalDate day, UUID after, int most) {
        return repository.findLeft(day, clock.instant(), after, most);
    }

    /** Tells the actor; false if another is at it, or has done it. */
    public boolean tell(Actor actor, LocalDate day) {
        var claim = repository.claim(actor.person(), day);
        claim.ifPresent(look -> digests.post(actor, day, look.before(), notices.bring(actor))
                .ifPresent(mail -> notices.tell(actor, mail)));
        return claim.isPresent();
    }

    /** Notes that the person is not here on the day. */
    public boolean pass(UUID person, LocalDate day) {
        return repository.claim(person, day).isPresent();
    }

    /** Lets the person be until a moment. */
    public boolean pause(UUID person, Instant until) {
        return repository.pause(person, until);
    }
}
