package dk.helhed.projects.review;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.application.Application;
import dk.helhed.projects.application.ApplicationState;
import dk.helhed.projects.application.Applications.Found;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers think of applications.
 *
 * <p>Who has not judged an application sees nobody else's judgment of it, so that each is the reviewer's own; who has judged it sees
 * all, and so do those who decide. Conflicts of interest are seen by all staff who see the application; who has one neither judges nor
 * decides (forvaltningsloven § 3). The manager of an effort always has one. The database shows nobody more than that.
 */
@Service
@Transactional
public class Reviews {

    private static final String KIND = "review";

    private final ReviewRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Reviews(ReviewRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** Those that whoever asks may see, judgments first. */
    @Transactional(readOnly = true)
    public List<Review> of(Application application) {
        return repository.of(application.id(), application.round());
    }

    /** What the actor may still do, given the reviews that the actor sees. */
    static Standing standing(Actor actor, Found found, List<Review> seen) {
        if (actor.person().equals(found.effort().place().owner())) {
            return Standing.OWN;
        }
        var own = seen.stream()
                .filter(review -> review.reviewer().equals(actor.person()))
                .toList();
        if (own.stream().anyMatch(Review.Conflicted.class::isInstance)) {
            return Standing.CONFLICT;
        }
        return own.isEmpty() ? Standing.FREE : Standing.JUDGED;
    }

    /** Judges an application, once. */
    Outcome<Application> judge(Actor actor, Found found, Judgment judgment) {
        var application = found.application();
        if (application.state() != ApplicationState.SENT) {
            return Outcome.refused("", "review.decided");
        }
        return switch (standing(actor, found, of(application))) {
            case OWN -> Outcome.refused("", "review.own");
            case CONFLICT -> Outcome.refused("", "review.conflicted");
            case JUDGED -> Outcome.refused("", "review.judged");
            case FREE -> add(actor, application, judgment);
        };
    }

    private Outcome<Application> add(Actor actor, Application application, Judgment judgment) {
        if (!repository.add(application.id(), application.round(), actor.person(), judgment, clock.instant())) {
            return Outcome.refused("", "review.judged");
        }
        log.changed(KIND, application.id().toString(), null, Map.of("points", judgment.sum()));
        return new Outcome.Done<>(application);
    }

    /** Declares a conflict of interest. It cannot be taken back. */
    Outcome<Application> declare(Actor actor, Found found, String reason) {
        var application = found.application();
        if (application.state() != ApplicationState.SENT) {
            return Outcome.refused("", "review.decided");
        }
        if (standing(actor, found, of(application)) == Standing.CONFLICT) {
            return Outcome.refused("", "review.conflicted");
        }
        repository.conflict(application.id(), application.round(), actor.person(), reason, clock.instant());
        log.changed(KIND, application.id().toString(), null, Map.of("conflict", reason));
        return new Outcome.Done<>(application);
    }
}
