package dk.helhed.yearcycle.feed;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.Secret;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses that a person has made. */
@Service
@Transactional
public class Feeds {

    /** How many a person may have at once. */
    static final int MOST = 10;

    private static final String KIND = "calendar-feed";
    private static final String REVOKED = "revoked";

    private final FeedRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Feeds(FeedRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** The actor's own that answer, the newest first. */
    @Transactional(readOnly = true)
    public List<Feed> of(Actor actor) {
        return repository.working(actor.person());
    }

    /** Makes one, and gives its secret, which can be had this once only. */
    public Outcome<String> make(Actor actor) {
        if (repository.working(actor.person()).size() >= MOST) {
            return Outcome.refused("", "feed.many", MOST);
        }
        var secret = Secret.fresh();
        var feed = new Feed(UUID.randomUUID(), clock.instant(), null);
        repository.add(feed, actor.person(), Secret.hash(secret));
        log.changed(
                KIND,
                feed.id().toString(),
                null,
                Map.of("person", actor.person().toString()));
        return new Outcome.Done<>(secret);
    }

    /** Ends one of the actor's; false if there is none with the id that answers. */
    public boolean revoke(Actor actor, UUID id) {
        var ended = repository.revoke(actor.person(), id, clock.instant());
        if (ended) {
            log.changed(KIND, id.toString(), Map.of(REVOKED, false), Map.of(REVOKED, true));
        }
        return ended;
    }
}
