package dk.helhed.projects.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a project stands on a day.
 *
 * @param rows every quarter from the first one on, in the order of time
 * @param demands what somebody must do, the most serious first
 */
public record Standing(List<Row> rows, List<Demand> demands) {

    public Standing {
        rows = List.copyOf(rows);
        demands = List.copyOf(demands);
    }

    /**
     * A quarter.
     *
     * @param due the last day to report it
     * @param daysLate days since then if the report is missing, else 0
     */
    public record Row(Quarter quarter, State state, LocalDate due, long daysLate) {}

    /** What is known about the quarter. */
    public State state(Quarter quarter) {
        return row(quarter).map(Row::state).orElse(State.NOT_ASKED);
    }

    /** The row of the quarter; empty if it is before the first or after the last. */
    public Optional<Row> row(Quarter quarter) {
        return rows.stream().filter(row -> row.quarter().equals(quarter)).findFirst();
    }

    /** The quarters that can be reported now, the one that is due next first. */
    public List<Row> open() {
        return rows.stream()
                .filter(row -> row.state() == State.MISSING || row.state() == State.NOT_YET)
                .toList();
    }

    /** What is demanded of these people. */
    public List<Demand> demands(Demand.Of whom) {
        return demands.stream().filter(demand -> demand.kind().concerns(whom)).toList();
    }
}
