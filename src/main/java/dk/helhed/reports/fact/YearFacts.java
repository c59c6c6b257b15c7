package dk.helhed.reports.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the yearly cycle tells: answers of committees, actions of the task force, statements of the integration council. */
public record YearFacts(List<AnswerFact> answers, List<ActionFact> actions, List<StatementFact> statements) {

    public YearFacts {
        answers = List.copyOf(answers);
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
    }

    /**
     * What a committee answered about a theme. A text that is not answered is empty.
     *
     * @param answeredOn null while it has not answered
     */
    public record AnswerFact(
            String theme,
            String committee,
            String initiatives,
            String status,
            String obstacles,
            @Nullable LocalDate answeredOn) {}

    /**
     * What departments do together.
     *
     * @param department that it is done from
     * @param state its code
     */
    public record ActionFact(String title, String department, LocalDate due, String state) {}

    /**
     * What the integration council says.
     *
     * @param subject what it is about
     * @param answer of the municipality; null while there is none
     */
    public record StatementFact(
            String subject,
            LocalDate on,
            String text,
            @Nullable String answer) {}
}
