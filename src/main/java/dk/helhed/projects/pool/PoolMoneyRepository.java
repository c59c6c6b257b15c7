package dk.helhed.projects.pool;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has become of the money of pools. */
@Repository
class PoolMoneyRepository {

    private final JdbcClient jdbc;

    PoolMoneyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PoolMoney money(UUID pool) {
        return jdbc.sql("""
                select pool.total, coalesce(sum(source.granted), 0) as granted, count(source.id) as grants,
                    waiting.number as waiting, waiting.applied
                from projects.pool
                left join projects.source on source.pool = pool.id and source.standing = 'granted'
                cross join lateral (
                    select count(*) as number, coalesce(sum(amount), 0) as applied
                    from projects.application where application.pool = :pool and state = 'sent') as waiting
                where pool.id = :pool
                group by pool.total, waiting.number, waiting.applied
                """)
                .param("pool", pool)
                .query((row, number) -> new PoolMoney(
                        row.getBigDecimal("total"),
                        row.getBigDecimal("granted"),
                        row.getInt("grants"),
                        row.getInt("waiting"),
                        row.getBigDecimal("applied")))
                .single();
    }

    /** What published efforts got, the largest first. */
    List<PoolGrant> grants(UUID pool, int most) {
        return jdbc.sql("""
                select effort.title, effort.slug, sum(source.granted) as granted
                from projects.source
                join projects.effort on effort.id = source.effort and effort.published
                where source.pool = :pool and source.standing = 'granted'
                group by effort.id
                order by granted desc, effort.title
                limit :most
                """)
                .param("pool", pool)
                .param("most", most)
                .query((row, number) -> new PoolGrant(
                        row.getString("title"), "/projekt/" + row.getString("slug"), row.getBigDecimal("granted")))
                .list();
    }

    /** Makes others wait who want to grant from the pool, until the running transaction ends. */
    void hold(UUID pool) {
        jdbc.sql("select from projects.pool where id = :pool for update")
                .param("pool", pool)
                .query((row, number) -> pool)
                .list();
    }
}
