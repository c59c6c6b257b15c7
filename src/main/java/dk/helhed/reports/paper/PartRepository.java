package dk.helhed.reports.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what belongs to papers: annexes, and what was decided. */
@Repository
class PartRepository {

    private final JdbcClient jdbc;

    PartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Annex> annexes(UUID paper) {
        return jdbc.sql("""
            select id, title, name, media, size, address, row_number() over (order by added_at, id) as number
            from reports.paper_annex where paper = :paper order by added_at, id
            """)
                .param("paper", paper)
                .query(PartRepository::toAnnex)
                .list();
    }

    byte[] content(UUID annex) {
        return jdbc.sql("select content from reports.paper_annex where id = :id")
                .param("id", annex)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void add(UUID paper, Annex annex, byte @Nullable [] content, Instant now) {
        jdbc.sql("""
            insert into reports.paper_annex (id, paper, title, name, media, size, content, address, added_at, added_by)
            values (:id, :paper, :title, :name, :media, :size, :content, :address, :now, access.acting_person())
            """)
                .param("id", annex.id())
                .param("paper", paper)
                .param("title", annex.title())
                .param("name", annex.name())
                .param("media", annex.media())
                .param("size", annex.size())
                .param("content", content, Types.BINARY)
                .param("address", annex.address())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID annex) {
        jdbc.sql("delete from reports.paper_annex where id = :id")
                .param("id", annex)
                .update();
    }

    /** What was decided about a paper, the latest first. */
    List<Ruling> rulings(UUID paper) {
        return jdbc.sql("""
            select decided_on, text, noted_at from reports.paper_ruling where paper = :paper order by id desc
            """)
                .param("paper", paper)
                .query((row, number) -> toRuling(row))
                .list();
    }

    /** What was decided last, by paper. */
    Map<UUID, Ruling> latest() {
        var latest = new HashMap<UUID, Ruling>();
        jdbc.sql("""
            select distinct on (paper) paper, decided_on, text, noted_at from reports.paper_ruling order by paper, id desc
            """)
                .query((row, number) ->
                        Optional.ofNullable(latest.put(row.getObject("paper", UUID.class), toRuling(row))))
                .list();
        return latest;
    }

    void add(UUID paper, Ruling ruling) {
        jdbc.sql("""
            insert into reports.paper_ruling (paper, decided_on, text, noted_at, noted_by)
            values (:paper, :on, :text, :now, access.acting_person())
            """)
                .param("paper", paper)
                .param("on", ruling.on())
                .param("text", ruling.text())
                .param("now", ruling.notedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Annex toAnnex(ResultSet row, int number) throws SQLException {
        return new Annex(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("name"),
                row.getString("media"),
                row.getInt("size"),
                row.getString("address"));
    }

    private static Ruling toRuling(ResultSet row) throws SQLException {
        return new Ruling(
                row.getObject("decided_on", LocalDate.class),
                row.getString("text"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
