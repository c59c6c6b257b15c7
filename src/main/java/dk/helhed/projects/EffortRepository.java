package dk.helhed.projects;

import dk.helhed.reference.Areas;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads efforts. */
@Repository
class EffortRepository {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int MOST_RANKED = 1_000;

    private static final String EFFORT = """
            select effort.id, number, slug, version, phase, kind, title, summary, target_group, target_size, area, district,
                unit, manager, politician, associations, companies, institutions, volunteers, languages, starts, ends,
                links, published, evidence, budget, municipal, spent, unbudgeted, funded_until, example, changed_at,
                array(select policy || '.' || goal from projects.effort_goal where effort = effort.id order by 1) as goals
            from projects.effort
            """;

    private final JdbcClient jdbc;
    private final EffortRows rows;

    EffortRepository(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.rows = new EffortRows(areas);
    }

    Optional<Effort> find(String slug) {
        return only("slug", slug);
    }

    Optional<Effort> find(UUID id) {
        return only("id", id);
    }

    Optional<Effort> numbered(String number) {
        return only("number", number);
    }

    private Optional<Effort> only(String column, Object value) {
        return jdbc.sql(EFFORT + "where " + column + " = :value")
                .param("value", value)
                .query(rows::effort)
                .optional();
    }

    List<Effort> all(Collection<UUID> ids) {
        return jdbc.sql(EFFORT + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rows::effort)
                .list();
    }

    List<Effort> numbered(Collection<String> numbers) {
        return jdbc.sql(EFFORT + "where number = any(:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(rows::effort)
                .list();
    }

    List<Effort> examples() {
        return jdbc.sql(EFFORT + "where example order by number")
                .query(rows::effort)
                .list();
    }

    boolean hasExamples() {
        return jdbc.sql("select exists (select from projects.effort where example)")
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from projects.effort)")
                .query(Boolean.class)
                .single();
    }

    /** The latest changed first; of words that were searched for, the best hits among the latest changed. */
    List<Effort> find(WantedEfforts wanted, int offset, int most) {
        if (wanted.filter().words().isEmpty()) {
            return find(wanted, EffortOrder.CHANGED, offset, most);
        }
        var best = "with hit as materialized (select id, changed_at, search from projects.effort where "
                + wanted.condition() + " order by changed_at desc limit :ranked), "
                + "best as materialized (select id, row_number() over (order by"
                + " ts_rank(search, to_tsquery('danish', :search)) desc, changed_at desc, id) as place"
                + " from hit order by place limit :most offset :offset) ";
        return jdbc.sql(best + EFFORT + "join best on best.id = effort.id order by best.place")
                .params(wanted.parameters())
                .param("ranked", MOST_RANKED)
                .param("most", most)
                .param("offset", offset)
                .query(rows::effort)
                .list();
    }

    /** How many there are, counted no further than to a number. */
    int count(WantedEfforts wanted, int most) {
        return jdbc.sql("select count(*) from (select from projects.effort where " + wanted.condition()
                        + " limit :most) as counted")
                .params(wanted.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** A part of them, sorted. */
    List<Effort> find(WantedEfforts wanted, EffortOrder order, int offset, int most) {
        return jdbc.sql(EFFORT + "where " + wanted.condition() + " order by " + order.sql()
                        + " limit :most offset :offset")
                .params(wanted.parameters())
                .param("most", most)
                .param("offset", offset)
                .query(rows::effort)
                .list();
    }

    /** All of them, sorted, read piece by piece. To be closed. */
    Stream<Effort> stream(WantedEfforts wanted, EffortOrder order) {
        return jdbc
                .sql(EFFORT + "where " + wanted.condition() + " order by " + order.sql())
                .withFetchSize(ROWS_AT_ONCE)
                .params(wanted.parameters())
                .query(rows::effort)
                .stream();
    }

    /** Those with nearly the same title, the nearest first. */
    List<Effort> similar(WantedEfforts wanted, String title, int most) {
        return jdbc.sql(EFFORT + "where title % :title and " + wanted.condition()
                        + " order by similarity(title, :title) desc, effort.id limit :most")
                .params(wanted.parameters())
                .param("title", title)
                .param("most", most)
                .query(rows::effort)
                .list();
    }

    /** The districts that efforts everybody may read are in, in Danish order; found by leaps through their index. */
    List<String> districts(int most) {
        return jdbc.sql("""
                with recursive one as (
                    select min(district) as district from projects.effort where published and district > ''
                    union all
                    select (select min(district) from projects.effort where published and district > one.district)
                    from one where one.district is not null
                )
                select district
                from (select district from one where district is not null limit :most) as found
                order by district collate "da-x-icu"
                """)
                .param("most", most)
                .query((row, number) -> row.getString("district"))
                .list();
    }

    /** The municipality of the effort that was registered last, but for examples; empty if there is none. */
    Optional<String> latestArea() {
        return jdbc.sql("select area from projects.effort where not example order by changed_at desc limit 1")
                .query((row, number) -> row.getString("area"))
                .optional();
    }
}
