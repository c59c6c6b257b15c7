package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait to be judged by whoever may. */
@Component
class WaitingReviews implements DutyKind {

    private final ApplicationLists lists;
    private final Texts texts;

    WaitingReviews(ApplicationLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var waiting = actor.holds(Applications.REVIEW) ? lists.waitingForReview(actor) : 0;
        return waiting == 0
                ? List.of()
                : List.of(Duty.by(
                        null,
                        today,
                        texts.text(language, "application.duty.review", waiting),
                        texts.text(language, "application.duty.review.why"),
                        ListController.WAITING));
    }
}
