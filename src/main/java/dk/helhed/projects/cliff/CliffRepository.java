package dk.helhed.projects.cliff;

import dk.helhed.access.Place;
import dk.helhed.forms.Coded;
import dk.helhed.projects.Answerable;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects by the day their money runs out. */
@Repository
class CliffRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FROM = """
            from projects.effort
            cross join lateral (
                select sum(granted) as total, sum(granted) filter (where source.kind = 'municipality') as municipal
                from projects.source
                where source.effort = effort.id and standing = 'granted') as granted
            where effort.kind = 'project' and phase in ('granted', 'running', 'evaluated', 'extended', 'changed')
                and funded_until <= :horizon and
            """;

    private static final String CLIFF = """
            select effort.id, number, title, slug, published, example, phase, unit, manager, funded_until, target_size,
                case when granted.total is not null then coalesce(granted.municipal, 0) end as municipal,
                granted.total - coalesce(granted.municipal, 0) as others
            """ + FROM;

    private final JdbcClient jdbc;

    CliffRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the list, the first to end first. */
    List<Cliff> list(Visible visible, LocalDate horizon, int offset, int most) {
        return jdbc.sql(CLIFF + visible.condition() + " order by funded_until, effort.id limit :most offset :offset")
                .params(visible.parameters())
                .param("horizon", horizon)
                .param("most", most)
                .param("offset", offset)
                .query(CliffRepository::toCliff)
                .list();
    }

    /** The whole list, read piece by piece. To be closed. */
    Stream<Cliff> stream(Visible visible, LocalDate horizon) {
        return jdbc
                .sql(CLIFF + visible.condition() + " order by funded_until, effort.id")
                .withFetchSize(ROWS_AT_ONCE)
                .params(visible.parameters())
                .param("horizon", horizon)
                .query(CliffRepository::toCliff)
                .stream();
    }

    CliffSum sum(Visible visible, LocalDate horizon) {
        return jdbc.sql("""
                select count(*) as projects,
                    case when count(granted.total) > 0 then coalesce(sum(granted.municipal), 0) end as municipal,
                    sum(granted.total) - coalesce(sum(granted.municipal), 0) as others,
                    count(*) - count(granted.total) as ungranted,
                    sum(target_size) as people, count(*) - count(target_size) as uncounted
                """ + FROM + visible.condition())
                .params(visible.parameters())
                .param("horizon", horizon)
                .query((row, number) -> new CliffSum(
                        row.getInt("projects"),
                        row.getBigDecimal("municipal"),
                        row.getBigDecimal("others"),
                        row.getInt("ungranted"),
                        row.getObject("people", Long.class),
                        row.getInt("uncounted")))
                .single();
    }

    /** Those that the person answers for, the first to end first. */
    List<Cliff> of(Answerable answerable, LocalDate horizon) {
        return jdbc.sql(CLIFF + answerable.condition() + " order by funded_until, effort.id")
                .params(answerable.parameters())
                .param("horizon", horizon)
                .query(CliffRepository::toCliff)
                .list();
    }

    private static Cliff toCliff(ResultSet row, int number) throws SQLException {
        return new Cliff(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                "/projekt/" + row.getString("slug"),
                row.getBoolean("published"),
                row.getBoolean("example"),
                Coded.stored(Phase.class, row.getString("phase")),
                new Place(row.getInt("unit"), row.getObject("manager", UUID.class)),
                row.getObject("funded_until", LocalDate.class),
                row.getBigDecimal("municipal"),
                row.getBigDecimal("others"),
                row.getObject("target_size", Integer.class));
    }
}
