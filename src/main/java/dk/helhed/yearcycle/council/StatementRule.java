package dk.helhed.yearcycle.council;

import java.time.LocalDate;
import java.util.Optional;

/** When the municipality owes the integration council an answer. */
final class StatementRule {

    private StatementRule() {}

    /**
     * The last day to answer in time; empty once there is an answer.
     *
     * @param days after the statement, as the municipality has set
     */
    static Optional<LocalDate> answerBy(Statement statement, int days) {
        return statement.answer() == null ? Optional.of(statement.on().plusDays(days)) : Optional.empty();
    }

    /** Whether the answer has waited for all those days. */
    static boolean isOwed(Statement statement, int days, LocalDate today) {
        return answerBy(statement, days).filter(by -> !today.isBefore(by)).isPresent();
    }
}
