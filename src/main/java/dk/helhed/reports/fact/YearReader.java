package dk.helhed.reports.fact;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.reports.fact.YearFacts.ActionFact;
import dk.helhed.reports.fact.YearFacts.AnswerFact;
import dk.helhed.reports.fact.YearFacts.StatementFact;
import dk.helhed.yearcycle.council.Statements;
import dk.helhed.yearcycle.round.Rounds;
import dk.helhed.yearcycle.taskforce.Action;
import dk.helhed.yearcycle.taskforce.Actions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what a year of the cycle has brought. */
@Component
class YearReader {

    private final Rounds rounds;
    private final Actions actions;
    private final Statements statements;
    private final Units units;

    YearReader(Rounds rounds, Actions actions, Statements statements, Units units) {
        this.rounds = rounds;
        this.actions = actions;
        this.statements = statements;
        this.units = units;
    }

    YearFacts read(int year) {
        return new YearFacts(answers(year), actions(year), statements(year));
    }

    private List<AnswerFact> answers(int year) {
        return rounds.asked(year).stream()
                .map(answer -> new AnswerFact(
                        answer.theme().toString(),
                        answer.committee(),
                        answer.initiatives(),
                        answer.status(),
                        answer.obstacles(),
                        answer.answeredOn()))
                .toList();
    }

    /** Those that are open, or ended in the year. */
    private List<ActionFact> actions(int year) {
        return actions.all().stream()
                .filter(action -> action.endedOn() == null || action.endedOn().getYear() == year)
                .map(action -> new ActionFact(
                        action.title(),
                        department(action),
                        action.due(),
                        action.state().code()))
                .toList();
    }

    private String department(Action action) {
        return units.find(action.unit()).map(Unit::name).orElse("");
    }

    private List<StatementFact> statements(int year) {
        return statements.all().stream()
                .filter(statement -> statement.on().getYear() == year)
                .map(statement ->
                        new StatementFact(statement.title(), statement.on(), statement.text(), statement.answer()))
                .toList();
    }
}
