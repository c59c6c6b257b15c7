package dk.helhed.projects.monitoring;

import dk.helhed.projects.monitoring.Contact.Step;
import dk.helhed.projects.monitoring.Demand.Kind;
import dk.helhed.projects.monitoring.Standing.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of quarterly monitoring.
 *
 * <p>Every project that the municipality itself pays at least 100,000 kroner for is reported each quarter: green, yellow or
 * red. Yellow: the owner of the pool contacts the project. Red once: a plan of action. Red twice in a row: the committee for
 * integration contacts the committee that the project belongs to. Source: the municipal council of København
 * (Borgerrepræsentationen), 28 May 2009.
 *
 * <p>What that decision leaves open is ours:
 * <ul>
 *   <li>The first report is owed for the quarter in which the project began to run with enough municipal money; what ran before
 *       it came into the register is not asked for, but quarters that lack between imported reports count as missing.
 *   <li>Silence never helps: two red reports with only missing ones between them are in a row, and what a report demanded stays
 *       demanded until a later report or the contact itself. A pause in which nothing was owed does break the row.
 *   <li>A contact answers the report it was made for. A third red report in a row asks for the committee again.
 *   <li>After a decision about what comes after, and when the municipality pays too little, nothing is demanded any more. What is
 *       missing is still shown.
 *   <li>A report that is missing is asked for as long as it is among the last {@value #QUARTERS} quarters.
 * </ul>
 */
public final class Monitoring {

    /** How many quarters the table shows, the one that has begun included. */
    public static final int QUARTERS = 8;

    private Monitoring() {}

    /**
     * How long people have.
     *
     * @param report days after the end of a quarter to report it
     * @param escalate days after those until the owner of the pool is told
     */
    public record Deadlines(int report, int escalate) {}

    /** How the project stands on the day. */
    public static Standing of(Course course, LocalDate today, Deadlines deadlines) {
        var rows = rows(course, today, deadlines);
        var demands = course.open() && course.monitored() ? demands(course, rows, today, deadlines) : List.<Demand>of();
        return new Standing(rows, demands);
    }

    /** The project as red twice running; empty unless its last two reports are red, with nothing but missing ones between them. */
    public static Optional<RedProject> redTwice(Monitored project, LocalDate today, Deadlines deadlines) {
        var course = project.course();
        var latest =
                course.reports().isEmpty() ? null : course.reports().lastEntry().getValue();
        return latest != null
                        && latest.report().color() == Color.RED
                        && isSecondRed(course, rows(course, today, deadlines), latest.quarter())
                ? Optional.of(new RedProject(
                        project, latest.quarter(), course.reports().lowerKey(latest.quarter())))
                : Optional.empty();
    }

    private static List<Row> rows(Course course, LocalDate today, Deadlines deadlines) {
        var first = course.first();
        var rows = new ArrayList<Row>();
        if (first != null) {
            for (var quarter = first; !quarter.isAfter(Quarter.of(today)); quarter = quarter.next()) {
                rows.add(row(course, quarter, today, deadlines));
            }
        }
        while (!rows.isEmpty() && rows.getLast().state() == State.NOT_ASKED) {
            rows.removeLast();
        }
        return rows;
    }

    private static Row row(Course course, Quarter quarter, LocalDate today, Deadlines deadlines) {
        var due = quarter.last().plusDays(deadlines.report());
        var filed = course.reports().get(quarter);
        if (filed != null) {
            return new Row(quarter, filed.report().color().state(), due, 0);
        }
        if (!course.asks(quarter)) {
            return new Row(quarter, State.NOT_ASKED, due, 0);
        }
        return today.isAfter(due)
                ? new Row(quarter, State.MISSING, due, ChronoUnit.DAYS.between(due, today))
                : new Row(quarter, State.NOT_YET, due, 0);
    }

    private static List<Demand> demands(Course course, List<Row> rows, LocalDate today, Deadlines deadlines) {
        var latest =
                course.reports().isEmpty() ? null : course.reports().lastEntry().getValue();
        return Stream.of(
                        latest == null ? Stream.<Demand>of() : answers(course, rows, latest, today),
                        missing(rows, today, deadlines),
                        due(rows, today))
                .flatMap(demands -> demands)
                .sorted(Comparator.comparing(Demand::kind))
                .toList();
    }

    /** What the latest report demands. */
    private static Stream<Demand> answers(Course course, List<Row> rows, FiledReport latest, LocalDate today) {
        var quarter = latest.quarter();
        return switch (latest.report().color()) {
            case GREEN -> Stream.of();
            case YELLOW ->
                course.isContacted(Step.POOL, quarter)
                        ? Stream.of()
                        : Stream.of(new Demand(Kind.CONTACT, quarter, null));
            case RED -> {
                var plan = Stream.of(plan(quarter, latest.report().plan(), today));
                yield isSecondRed(course, rows, quarter) && !course.isContacted(Step.COMMITTEE, quarter)
                        ? Stream.concat(Stream.of(new Demand(Kind.COMMITTEE, quarter, null)), plan)
                        : plan;
            }
        };
    }

    private static Demand plan(Quarter quarter, Report.@Nullable Plan plan, LocalDate today) {
        if (plan == null) {
            return new Demand(Kind.PLAN_MISSING, quarter, null);
        }
        return new Demand(plan.by().isBefore(today) ? Kind.PLAN_PASSED : Kind.PLAN, quarter, plan.by());
    }

    /** Whether the red report follows another red one, with nothing but missing ones between them. */
    private static boolean isSecondRed(Course course, List<Row> rows, Quarter quarter) {
        var before = course.reports().lowerEntry(quarter);
        return before != null
                && before.getValue().report().color() == Color.RED
                && rows.stream()
                        .filter(row -> row.quarter().isAfter(before.getKey())
                                && row.quarter().isBefore(quarter))
                        .allMatch(row -> row.state() == State.MISSING || row.state() == State.NOT_YET);
    }

    private static Stream<Demand> missing(List<Row> rows, LocalDate today, Deadlines deadlines) {
        var from = Quarter.until(Quarter.of(today), QUARTERS).getFirst();
        return rows.stream()
                .filter(row -> row.state() == State.MISSING && !row.quarter().isBefore(from))
                .limit(1)
                .map(row -> new Demand(
                        row.daysLate() > deadlines.escalate() ? Kind.ESCALATED : Kind.MISSING,
                        row.quarter(),
                        row.due()));
    }

    private static Stream<Demand> due(List<Row> rows, LocalDate today) {
        return rows.stream()
                .filter(row ->
                        row.state() == State.NOT_YET && row.quarter().last().isBefore(today))
                .map(row -> new Demand(Kind.DUE, row.quarter(), row.due()));
    }
}
