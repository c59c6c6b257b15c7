package dk.helhed.yearcycle.council;

import java.time.LocalDate;

/**
 * What is noted of a statement.
 *
 * @param title what it is about, in words
 * @param on the day the council said it
 */
record StatementContent(Subject subject, String title, LocalDate on, String text) {

    static StatementContent of(Statement statement) {
        return new StatementContent(statement.subject(), statement.title(), statement.on(), statement.text());
    }
}
