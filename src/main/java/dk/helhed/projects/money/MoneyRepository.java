package dk.helhed.projects.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All SQL on sources and their lines. */
@Repository
class MoneyRepository {

    private final JdbcClient jdbc;

    MoneyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order written, each with its lines. Two queries. */
    List<Source> of(UUID effort) {
        return of(List.of(effort)).getOrDefault(effort, List.of());
    }

    /** Those of each of the efforts. Two queries. */
    Map<UUID, List<Source>> of(Collection<UUID> efforts) {
        var wanted = efforts.toArray(UUID[]::new);
        var lines = lines(wanted);
        return jdbc
                .sql("""
                select effort, id, version, payer, kind, standing, granted, first_day, last_day
                from projects.source where effort = any(:efforts) order by effort, position, id
                """)
                .param("efforts", wanted)
                .query((row, number) -> Map.entry(
                        row.getObject("effort", UUID.class),
                        toSource(row, lines.getOrDefault(row.getLong("id"), List.of()))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Long, List<MoneyLine>> lines(UUID[] efforts) {
        return jdbc
                .sql("""
                select source, year, cost, budget, spent
                from projects.money join projects.source on source.id = money.source
                where effort = any(:efforts) order by year, cost
                """)
                .param("efforts", efforts)
                .query((row, number) -> Map.entry(row.getLong("source"), toLine(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Adds a source after those that are there. */
    void add(UUID effort, Source source) {
        var id = withSource(jdbc.sql("""
                insert into projects.source (effort, position, payer, kind, standing, granted, first_day, last_day)
                select :effort, count(*), :payer, :kind, :standing, :granted, :first, :last
                from projects.source where effort = :effort
                returning id
                """), source)
                .param("effort", effort)
                .query(Long.class)
                .single();
        addLines(id, source.lines());
    }

    /** Changes a source and its lines; false if the row is no longer of that version. */
    boolean change(Source source) {
        var changed = withSource(jdbc.sql("""
                update projects.source
                set payer = :payer, kind = :kind, standing = :standing, granted = :granted, first_day = :first,
                    last_day = :last, version = version + 1
                where id = :id and version = :version
                """), source)
                        .param("id", source.id())
                        .param("version", source.version())
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from projects.money where source = :id")
                    .param("id", source.id())
                    .update();
            addLines(source.id(), source.lines());
        }
        return changed;
    }

    /** Takes a source away; false if the row is no longer of that version. */
    boolean remove(long id, int version) {
        return jdbc.sql("delete from projects.source where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private void addLines(long source, List<MoneyLine> lines) {
        for (var line : lines) {
            jdbc.sql("""
                    insert into projects.money (source, year, cost, budget, spent)
                    values (:source, :year, :cost, :budget, :spent)
                    """)
                    .param("source", source)
                    .param("year", line.year())
                    .param("cost", line.cost().code())
                    .param("budget", line.budget(), Types.NUMERIC)
                    .param("spent", line.spent(), Types.NUMERIC)
                    .update();
        }
    }

    private static StatementSpec withSource(StatementSpec sql, Source source) {
        return sql.param("payer", source.payer())
                .param("kind", source.kind().code())
                .param("standing", source.standing().code())
                .param("granted", source.granted(), Types.NUMERIC)
                .param("first", source.first(), Types.DATE)
                .param("last", source.last(), Types.DATE);
    }

    private static Source toSource(ResultSet row, List<MoneyLine> lines) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("payer"),
                Coded.stored(PayerKind.class, row.getString("kind")),
                Coded.stored(Granting.class, row.getString("standing")),
                row.getBigDecimal("granted"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                lines);
    }

    private static MoneyLine toLine(ResultSet row) throws SQLException {
        return new MoneyLine(
                row.getInt("year"),
                Coded.stored(CostKind.class, row.getString("cost")),
                row.getBigDecimal("budget"),
                row.getBigDecimal("spent"));
    }
}
