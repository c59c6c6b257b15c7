package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Steps that wait: for the person named, else for the leaders of the department, else for those who run the cycle. A step that
 * has been late for as long as it says waits for those who run the cycle, too.
 */
@Component
class StepDuties implements DutyKind {

    private final YearRepository repository;
    private final Access access;
    private final Texts texts;

    StepDuties(YearRepository repository, Access access, Texts texts) {
        this.repository = repository;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var answering = Answering.of(actor, access);
        return repository.waiting(answering, today).stream()
                .map(step -> Duty.by(
                        step.day(),
                        today,
                        texts.text(language, "calendar.duty", step.sheet().name(), Integer.toString(step.year())),
                        why(step, answering, language, today),
                        step.path()))
                .toList();
    }

    private String why(YearStep step, Answering answering, Language language, LocalDate today) {
        if (answering.person().equals(step.sheet().responsible().person())) {
            return texts.text(language, "calendar.duty.person");
        }
        if (answering.leads(step)) {
            return texts.text(language, "calendar.duty.unit");
        }
        var responsible = step.sheet().responsible();
        if (step.isEscalated(today) && (responsible.unit() != null || responsible.person() != null)) {
            return texts.text(language, "calendar.duty.escalated", ChronoUnit.DAYS.between(step.day(), today));
        }
        var committee = responsible.committee();
        return committee.isEmpty()
                ? texts.text(language, "calendar.duty.nobody")
                : texts.text(language, "calendar.duty.committee", committee);
    }
}
