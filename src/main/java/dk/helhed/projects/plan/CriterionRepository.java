package dk.helhed.projects.plan;

import dk.helhed.barometer.FigureRef;
import dk.helhed.forms.Coded;
import dk.helhed.projects.plan.Criterion.Base;
import dk.helhed.projects.plan.Criterion.Measure;
import dk.helhed.projects.plan.Criterion.Target;
import dk.helhed.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on success criteria. */
@Repository
class CriterionRepository {

    private final JdbcClient jdbc;

    CriterionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were written. */
    List<Criterion> of(UUID effort) {
        return jdbc.sql("""
                select id, version, what, indicator, area, measure, unit, people, base, base_period, direction, threshold,
                    due, method
                from projects.criterion where effort = :effort order by id
                """)
                .param("effort", effort)
                .query(CriterionRepository::toCriterion)
                .list();
    }

    /** Stores a new one and gives its id. */
    long add(UUID effort, Criterion criterion) {
        return with(jdbc.sql("""
                insert into projects.criterion (effort, what, indicator, area, measure, unit, people, base, base_period,
                    direction, threshold, due, method)
                values (:effort, :what, :indicator, :area, :measure, :unit, :people, :base, :period, :way, :threshold, :due,
                    :method)
                returning id
                """), criterion)
                .param("effort", effort)
                .query(Long.class)
                .single();
    }

    /** Stores the next version. False if it is not the next. */
    boolean change(long id, int version, Criterion criterion) {
        return with(jdbc.sql("""
                        update projects.criterion
                        set what = :what, indicator = :indicator, area = :area, measure = :measure, unit = :unit,
                            people = :people, base = :base, base_period = :period, direction = :way,
                            threshold = :threshold, due = :due, method = :method, version = version + 1
                        where id = :id and version = :version
                        """), criterion)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes it out. False if there is something measured on it, or it is gone. */
    boolean remove(long id) {
        return jdbc.sql("""
                        delete from projects.criterion
                        where id = :id
                            and not exists (select from projects.measurement where criterion = :id)
                            and not exists (select from projects.judgement where criterion = :id)
                        """).param("id", id).update() == 1;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Criterion criterion) {
        var figure = criterion.measure().figure();
        var period = criterion.base().period();
        var way = criterion.target().way();
        return statement
                .param("what", criterion.what())
                .param("indicator", figure == null ? null : figure.indicator(), Types.VARCHAR)
                .param("area", figure == null ? null : figure.area(), Types.VARCHAR)
                .param("measure", criterion.measure().own())
                .param("unit", criterion.measure().unit())
                .param("people", criterion.people())
                .param("base", criterion.base().value(), Types.NUMERIC)
                .param("period", period == null ? null : period.code(), Types.VARCHAR)
                .param("way", way == null ? null : way.code(), Types.VARCHAR)
                .param("threshold", criterion.target().threshold(), Types.NUMERIC)
                .param("due", criterion.target().due(), Types.DATE)
                .param("method", criterion.method());
    }

    private static Criterion toCriterion(ResultSet row, int number) throws SQLException {
        @Nullable String indicator = row.getString("indicator");
        @Nullable String period = row.getString("base_period");
        @Nullable String way = row.getString("direction");
        return new Criterion(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("what"),
                new Measure(
                        indicator == null ? null : new FigureRef(indicator, row.getString("area")),
                        row.getString("measure"),
                        row.getString("unit")),
                row.getString("people"),
                new Base(
                        row.getBigDecimal("base"),
                        period == null ? null : Period.parse(period).orElse(null)),
                new Target(
                        way == null ? null : Coded.stored(Way.class, way),
                        row.getBigDecimal("threshold"),
                        row.getObject("due", LocalDate.class)),
                row.getString("method"));
    }
}
