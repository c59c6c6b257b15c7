package dk.helhed.barometer.release;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.barometer.release.Release.Hand;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases of protected tables: prepared by one person, decided by another. The caller has looked whether the actor may. */
@Service
@Transactional
public class Releases {

    /** To protect figures and prepare their release. */
    public static final String PROTECT = "figures.protect";

    /** To approve and withdraw releases. */
    public static final String RELEASE = "figures.release";

    private static final String KIND = "release";

    private final ReleaseRepository releases;
    private final ReleaseMaking making;
    private final Publishing publishing;
    private final AuditLog log;
    private final Clock clock;

    Releases(ReleaseRepository releases, ReleaseMaking making, Publishing publishing, AuditLog log, Clock clock) {
        this.releases = releases;
        this.making = making;
        this.publishing = publishing;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Protects figures of a calculation and keeps them for a second person to look at. Nothing is kept if it is refused or fails.
     *
     * @return the id of the release
     */
    Outcome<UUID> prepare(Actor actor, ReleaseSources.Source source, ReleaseWish wish) {
        var dataset = source.calculation().order().dataset();
        releases.lock(dataset);
        var published = releases.findPublished(dataset);
        var same = releases.findPrepared(source.calculation().id()).stream()
                .filter(waiting ->
                        waiting.says(wish) && waiting.report().earlier().equals(published))
                .findFirst();
        if (same.isPresent()) {
            var prepared = same.get().prepared();
            return Outcome.refused("", "release.wrong.same-waits", prepared.name(), Date.from(prepared.at()));
        }
        return making.make(source, wish).then(made -> new Outcome.Done<>(save(actor, source, wish, made)));
    }

    private UUID save(Actor actor, ReleaseSources.Source source, ReleaseWish wish, MadeRelease made) {
        var release = new Release(
                UUID.randomUUID(),
                source.calculation().id(),
                wish.figures(),
                wish.title(),
                wish.settings(),
                made.counted().content(),
                made.report(),
                made.report().findings().isEmpty(),
                made.sha256(),
                ReleaseState.PREPARED,
                hand(actor, ""),
                null,
                null,
                1);
        releases.save(release);
        making.keep(release.id(), made.lines());
        log.changed(KIND, release.id().toString(), null, release.noted());
        return release.id();
    }

    /** Approves a release, which publishes it. */
    Outcome<Release> approve(Actor actor, Release release) {
        releases.lock(release.content().dataset());
        if (actor.person().equals(release.prepared().person())) {
            return Outcome.refused("", "release.wrong.same-person");
        }
        if (!release.safe()) {
            return Outcome.refused("", "release.wrong.unsafe");
        }
        if (!isAsSeen(release, ReleaseStep.APPROVE)) {
            return Outcome.refused("", "release.wrong.changed");
        }
        if (!releases.findPublished(release.content().dataset())
                .equals(release.report().earlier())) {
            return Outcome.refused("", "release.wrong.overtaken");
        }
        var batch = publishing.publish(release).orElse(null);
        return done(
                releases.decide(release.id(), release.version(), ReleaseStep.APPROVE, hand(actor, ""), batch), release);
    }

    /** Refuses a release; it stays, and is never published. */
    Outcome<Release> refuse(Actor actor, Release release, String reason) {
        if (actor.person().equals(release.prepared().person())) {
            return Outcome.refused("", "release.wrong.same-person");
        }
        if (reason.isBlank()) {
            return Outcome.refused("reason", "release.wrong.reason");
        }
        return done(
                releases.decide(release.id(), release.version(), ReleaseStep.REFUSE, hand(actor, reason.strip()), null),
                release);
    }

    /** Withdraws what was published. Its page says so, and the figures are shown nowhere any more, whatever day is asked about. */
    Outcome<Release> withdraw(Actor actor, Release release, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("withdrawal", "release.wrong.reason");
        }
        releases.lock(release.content().dataset());
        if (!isAsSeen(release, ReleaseStep.WITHDRAW)) {
            return Outcome.refused("", "release.wrong.changed");
        }
        return done(releases.withdraw(release.id(), release.version(), hand(actor, reason.strip())), release)
                .then(withdrawn -> {
                    publishing.takeBack(withdrawn, reason.strip());
                    releases.emptyObservations(withdrawn.id());
                    return new Outcome.Done<>(withdrawn);
                });
    }

    /** Whether nobody has moved it since it was read, which nobody can while the dataset is locked. */
    private boolean isAsSeen(Release seen, ReleaseStep step) {
        return releases.find(seen.id())
                .filter(now -> now.version() == seen.version() && now.state() == step.from())
                .isPresent();
    }

    private Outcome<Release> done(boolean changed, Release before) {
        if (!changed) {
            return Outcome.refused("", "release.wrong.changed");
        }
        var after = releases.find(before.id()).orElseThrow();
        log.changed(KIND, before.id().toString(), before.noted(), after.noted());
        return new Outcome.Done<>(after);
    }

    private Hand hand(Actor actor, String reason) {
        return new Hand(actor.person(), actor.name(), clock.instant(), reason);
    }

    /** What was published before and was reckoned with, the oldest first. */
    @Transactional(readOnly = true)
    List<Release> earlier(Release release) {
        return releases.findAll(release.report().earlier());
    }

    @Transactional(readOnly = true)
    Optional<Release> find(UUID id) {
        return releases.find(id);
    }

    /** The newest; what waits comes first. */
    @Transactional(readOnly = true)
    List<Release> newest() {
        return releases.findNewest();
    }
}
