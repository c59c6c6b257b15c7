package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applications that wait to be judged, and those that wait to be granted or refused, by whoever may. */
@Component
class WaitingApplications implements DutyKind {

    private final ApplicationLists lists;
    private final Texts texts;

    WaitingApplications(ApplicationLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var reviews = actor.holds(Applications.REVIEW) ? lists.waitingForReview(actor) : Pile.NONE;
        var decisions = actor.holds(Applications.DECIDE) ? lists.waitingForDecision(actor) : Pile.NONE;
        return Stream.concat(duty("review", reviews, language, today), duty("decide", decisions, language, today))
                .toList();
    }

    private Stream<Duty> duty(String act, Pile waiting, Language language, LocalDate today) {
        return waiting.size() == 0
                ? Stream.empty()
                : Stream.of(Duty.by(
                                null,
                                today,
                                texts.text(language, "application.duty.text." + act, waiting.size()),
                                texts.text(language, "application.duty.why." + act),
                                ListController.WAITING)
                        .marked(act + " " + waiting.newest()));
    }
}
