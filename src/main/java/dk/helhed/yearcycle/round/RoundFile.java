package dk.helhed.yearcycle.round;

import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import dk.helhed.yearcycle.ThemeNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A round as a file: one row for each committee that was asked about a theme. An answer that never came is empty. */
final class RoundFile {

    private static final List<String> COLUMNS = List.of(
            "year",
            "theme_code",
            "theme",
            "committee",
            "deadline",
            "answered_on",
            "days_late",
            "initiatives",
            "status",
            "obstacles");

    private RoundFile() {}

    static Table of(Round round, List<Answer> answers, ThemeNames.Names names) {
        return new Table(
                COLUMNS,
                answers.stream().map(answer -> row(round, answer, names)).toList());
    }

    private static List<Cell> row(Round round, Answer answer, ThemeNames.Names names) {
        return List.of(
                Cell.of(Integer.toString(answer.year())),
                Cell.of(answer.theme().toString()),
                Cell.of(names.of(answer.theme())),
                Cell.of(answer.committee()),
                Cell.of(round.deadline().toString()),
                Cell.of(Objects.toString(answer.answeredOn(), null)),
                answer.isSent() ? Cell.of(BigDecimal.valueOf(answer.daysLate())) : new Cell.Empty(),
                Cell.of(answer.initiatives()),
                Cell.of(answer.status()),
                Cell.of(answer.obstacles()));
    }
}
