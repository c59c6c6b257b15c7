package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Open actions: their owners owe them, and those who run the task force owe what is late for long or has lost its owner. */
@Component
class ActionDuties implements DutyKind {

    private final Actions actions;
    private final Texts texts;

    ActionDuties(Actions actions, Texts texts) {
        this.actions = actions;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        return actions.all().stream()
                .filter(Action::isOpen)
                .flatMap(action -> duty(action, actor, language, today).stream())
                .toList();
    }

    private Optional<Duty> duty(Action action, Actor actor, Language language, LocalDate today) {
        var escalation = Escalation.of(action, today);
        if (action.owner().equals(actor.person())) {
            return Optional.of(duty(action, "taskforce.duty.owner", language, today));
        }
        if (escalation == Escalation.NONE || !actor.holds(Cycle.EDIT)) {
            return Optional.empty();
        }
        return Optional.of(duty(
                action,
                escalation == Escalation.LATE ? "taskforce.duty.late" : "taskforce.duty.without-owner",
                language,
                today));
    }

    private Duty duty(Action action, String why, Language language, LocalDate today) {
        return Duty.by(
                action.due(),
                today,
                texts.text(language, "taskforce.duty", action.title()),
                texts.text(language, why, action.daysLate(today)),
                action.path());
    }
}
