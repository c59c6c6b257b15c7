package dk.helhed.projects.application;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.projects.Efforts;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of applications, and of what they are waiting for. */
@Service
@Transactional(readOnly = true)
class ApplicationLists {

    private static final int MOST_DRAFTS = 100;
    private static final int MOST_APPLICANTS = 200;

    private final ListRepository repository;
    private final Access access;

    ApplicationLists(ListRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** A part of those that were sent and that the actor may see. */
    List<ListedApplication> sent(Actor actor, WantedApplications wanted, int offset, int most) {
        return repository.sent(seen(actor), actor.person(), wanted, offset, most);
    }

    int countSent(Actor actor, WantedApplications wanted) {
        return repository.countSent(seen(actor), wanted);
    }

    /** Drafts that the actor may write. */
    List<ListedApplication> drafts(Actor actor) {
        return repository.drafts(access.scope(actor, Efforts.EDIT), actor.person(), MOST_DRAFTS);
    }

    /** Drafts that the actor answers for, with a deadline from a day to another. */
    List<ListedApplication> draftsDue(Actor actor, LocalDate from, LocalDate to) {
        return repository.draftsDue(actor.person(), from, to);
    }

    Pile waitingForReview(Actor actor) {
        return repository.waitingForReview(access.scope(actor, Applications.REVIEW), actor.person());
    }

    Pile waitingForDecision(Actor actor) {
        return repository.waitingForDecision(access.scope(actor, Applications.DECIDE), actor.person());
    }

    /** Efforts that the actor may apply for. */
    List<Applicant> applicants(Actor actor) {
        return repository.applicants(access.scope(actor, Efforts.EDIT), MOST_APPLICANTS);
    }

    private Scope seen(Actor actor) {
        return either(
                access.scope(actor, Efforts.EDIT),
                either(access.scope(actor, Applications.REVIEW), access.scope(actor, Applications.DECIDE)));
    }

    /** What lies in one or the other. */
    static Scope either(Scope one, Scope other) {
        return switch (one) {
            case Scope.Everything all -> all;
            case Scope.Nothing none -> other;
            case Scope.Within some ->
                switch (other) {
                    case Scope.Everything all -> all;
                    case Scope.Nothing none -> some;
                    case Scope.Within more -> {
                        var units = new TreeSet<>(some.units());
                        units.addAll(more.units());
                        yield new Scope.Within(units, some.person());
                    }
                };
        };
    }
}
