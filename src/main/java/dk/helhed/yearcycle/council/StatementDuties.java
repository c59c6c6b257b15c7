package dk.helhed.yearcycle.council;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.YearcycleSettings;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Statements that the municipality has not answered. */
@Component
class StatementDuties implements DutyKind {

    private final Statements statements;
    private final YearcycleSettings settings;
    private final Texts texts;

    StatementDuties(Statements statements, YearcycleSettings settings, Texts texts) {
        this.statements = statements;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.EDIT)) {
            return List.of();
        }
        var days = settings.councilAnswerDays();
        return statements.all().stream()
                .filter(statement -> StatementRule.isOwed(statement, days, today))
                .map(statement -> Duty.by(
                        StatementRule.answerBy(statement, days).orElseThrow(),
                        today,
                        texts.text(language, "council.duty", statement.title()),
                        texts.text(language, "council.duty.why", texts.date(language, statement.on())),
                        statement.path() + "/svar"))
                .toList();
    }
}
