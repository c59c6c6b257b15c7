package dk.helhed.yearcycle.budget;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on frames and on the order of proposals in them. */
@Repository
class FrameRepository {

    private final JdbcClient jdbc;

    FrameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Frame> find(int year) {
        return jdbc.sql("select year, kroner, version from yearcycle.frame where year = :year")
                .param("year", year)
                .query((row, number) ->
                        new Frame(row.getInt("year"), row.getBigDecimal("kroner"), row.getInt("version")))
                .optional();
    }

    /** As above, and nobody else decides about the year until the transaction ends. */
    Optional<Frame> lock(int year) {
        return jdbc.sql("select year, kroner, version from yearcycle.frame where year = :year for update")
                .param("year", year)
                .query((row, number) ->
                        new Frame(row.getInt("year"), row.getBigDecimal("kroner"), row.getInt("version")))
                .optional();
    }

    /** The ids of those that somebody has ranked, in order. */
    List<UUID> order(int year) {
        return jdbc.sql("select proposal from yearcycle.frame_rank where year = :year order by position, proposal")
                .param("year", year)
                .query((row, number) -> row.getObject("proposal", UUID.class))
                .list();
    }

    /** Sets the amount; false if the frame is no longer of that version. */
    boolean set(Frame before, @Nullable BigDecimal kroner, Instant now) {
        return before.version() == 0 ? add(before.year(), kroner, now) : change(before, kroner, now);
    }

    private boolean add(int year, @Nullable BigDecimal kroner, Instant now) {
        return jdbc.sql("""
                        insert into yearcycle.frame (year, kroner, changed_at) values (:year, :kroner, :now)
                        on conflict do nothing
                        """)
                        .param("year", year)
                        .param("kroner", kroner, Types.NUMERIC)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean change(Frame before, @Nullable BigDecimal kroner, Instant now) {
        return jdbc.sql("""
                        update yearcycle.frame set kroner = :kroner, changed_at = :now, version = version + 1
                        where year = :year and version = :version
                        """)
                        .param("year", before.year())
                        .param("version", before.version())
                        .param("kroner", kroner, Types.NUMERIC)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts this order in the place of the one that is there. */
    void replaceOrder(int year, List<UUID> order) {
        jdbc.sql("delete from yearcycle.frame_rank where year = :year")
                .param("year", year)
                .update();
        jdbc.sql("""
                insert into yearcycle.frame_rank (year, proposal, position)
                select :year, proposal, position from unnest(:order) with ordinality as ordered (proposal, position)
                """)
                .param("year", year)
                .param("order", order.toArray(UUID[]::new))
                .update();
    }
}
