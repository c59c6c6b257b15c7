package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications that wait to be granted or refused by whoever may. */
@Component
class WaitingDecisions implements DutyKind {

    private final ApplicationLists lists;
    private final Texts texts;

    WaitingDecisions(ApplicationLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var waiting = actor.holds(Applications.DECIDE) ? lists.waitingForDecision(actor) : 0;
        return waiting == 0
                ? List.of()
                : List.of(Duty.by(
                        null,
                        today,
                        texts.text(language, "application.duty.decide", waiting),
                        texts.text(language, "application.duty.decide.why"),
                        ListController.WAITING));
    }
}
