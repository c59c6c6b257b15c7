package dk.helhed.access.emergency;

import dk.helhed.access.Actor;
import dk.helhed.access.Reach;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people reach, in an emergency, what their roles do not. Nobody has to say yes first; others see it afterwards. */
@Service
@Transactional
public class EmergencyAccess {

    /** To take emergency access oneself. */
    public static final String TAKE = "emergency.take";

    /** To see who has taken it, and to take note of it. */
    public static final String READ = "emergency.read";

    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1000;

    private final EmergencyRepository repository;
    private final AuditLog log;
    private final Clock clock;

    EmergencyAccess(EmergencyRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins. What runs already ends.
     *
     * @param reason of 10 to 1000 characters
     * @param lasts at most four hours
     */
    public void take(Actor actor, String reason, Duration lasts) {
        var now = clock.instant();
        repository.end(actor.person(), now);
        var id = repository.add(actor.person(), actor.unit(), reason.strip(), now, now.plus(lasts));
        log.changed("emergency", Long.toString(id), null, Map.of("reason", reason.strip(), "endsAt", now.plus(lasts)));
    }

    /** Ends what runs for the actor. */
    public void end(Actor actor) {
        if (repository.end(actor.person(), clock.instant()) > 0) {
            log.changed("emergency", actor.person().toString(), Map.of("runs", true), Map.of("runs", false));
        }
    }

    /** Those that the acting person took or may oversee, newest first. */
    @Transactional(readOnly = true)
    public List<Emergency> all(int offset, int limit) {
        return repository.findAll(offset, limit);
    }

    /** How many the actor, as the leader of those who took them, has still to take note of. */
    @Transactional(readOnly = true)
    public int countUnseen(Actor actor) {
        return isLeader(actor) ? repository.countUnseen(actor.person()) : 0;
    }

    /** Takes note of one; false if it is out of reach, the actor's own, or noted already. */
    public boolean see(Actor actor, long id) {
        var seen = isLeader(actor) && repository.see(id, actor.person(), clock.instant());
        if (seen) {
            log.changed("emergency", Long.toString(id), Map.of("seen", false), Map.of("seen", true));
        }
        return seen;
    }

    /** Whoever oversees everything is told of nothing in particular. */
    static boolean isLeader(Actor actor) {
        return actor.reach(READ).filter(reach -> reach != Reach.ALL).isPresent();
    }
}
