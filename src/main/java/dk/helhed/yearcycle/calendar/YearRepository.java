package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads years and their steps. */
@Repository
class YearRepository {

    static final String STEP = """
            select id, year, template, day, name, kind, committee, unit, person, deliverable, remind_days, escalate_days,
                state, done_on, result, link, changed_at, version
            from yearcycle.year_step
            """;

    private final JdbcClient jdbc;

    YearRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> years() {
        return jdbc.sql("select year from yearcycle.year order by year")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    List<YearStep> steps(int year) {
        return jdbc.sql(STEP + "where year = :year order by day, name, id")
                .param("year", year)
                .query(YearRepository::toStep)
                .list();
    }

    Optional<YearStep> find(UUID id) {
        return jdbc.sql(STEP + "where id = :id")
                .param("id", id)
                .query(YearRepository::toStep)
                .optional();
    }

    /** Planned steps that wait for the person on the day. Who has left answers for nothing. */
    List<YearStep> waiting(Answering answering, LocalDate today) {
        return jdbc.sql(STEP + """
                where state = 'planned' and day - remind_days <= :today and (
                    person = :person
                    or (unit = any(:units) and (person is null or access.gone_since(person) is not null))
                    or (:runs and unit is null and (person is null or access.gone_since(person) is not null))
                    or (:runs and day < :today and day + escalate_days <= :today))
                order by day, name, id
                """)
                .param("person", answering.person())
                .param("units", answering.units().toArray(Integer[]::new))
                .param("runs", answering.runs())
                .param("today", today)
                .query(YearRepository::toStep)
                .list();
    }

    /** The steps that the person answers for, of all years, by day: by name, by leading a department, or because nobody is named. */
    List<YearStep> of(Answering answering) {
        return jdbc.sql(STEP + """
                where person = :person or unit = any(:units) or (:runs and unit is null and person is null)
                order by day, name, id
                """)
                .param("person", answering.person())
                .param("units", answering.units().toArray(Integer[]::new))
                .param("runs", answering.runs())
                .query(YearRepository::toStep)
                .list();
    }

    List<YearStep> all() {
        return jdbc.sql(STEP + "order by day, name, id")
                .query(YearRepository::toStep)
                .list();
    }

    static YearStep toStep(ResultSet row, int number) throws SQLException {
        var doneOn = row.getObject("done_on", LocalDate.class);
        return new YearStep(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getObject("template", UUID.class),
                row.getObject("day", LocalDate.class),
                sheet(row),
                Coded.stored(StepState.class, row.getString("state")),
                doneOn == null ? null : new StepResult(doneOn, row.getString("result"), row.getString("link")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    /** What both kinds of steps have in common. */
    static StepSheet sheet(ResultSet row) throws SQLException {
        return new StepSheet(
                row.getString("name"),
                Coded.stored(StepKind.class, row.getString("kind")),
                new Responsible(
                        row.getString("committee"),
                        row.getObject("unit", Integer.class),
                        row.getObject("person", UUID.class)),
                row.getString("deliverable"),
                new Notice(row.getInt("remind_days"), row.getInt("escalate_days")));
    }
}
