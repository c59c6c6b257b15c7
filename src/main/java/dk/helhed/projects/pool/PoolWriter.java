package dk.helhed.projects.pool;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes pools. */
@Repository
class PoolWriter {

    private final JdbcClient jdbc;

    PoolWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slug, or the first free one that begins with it. */
    String freeSlug(String slug) {
        var free = slug;
        for (int next = 2; isTaken(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }

    private boolean isTaken(String slug) {
        return jdbc.sql("select exists (select from projects.pool where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    void add(Pool pool) {
        withSheet(jdbc.sql("""
                insert into projects.pool (
                    id, slug, name, purpose, applicants, procedure, payer, kind, unit, owner, opens, deadline, total, least,
                    most, contact, mailbox, phone, link, published, closed, changed_at)
                values (
                    :id, :slug, :name, :purpose, :applicants, :procedure, :payer, :kind, :unit, :owner, :opens, :deadline,
                    :total, :least, :most, :contact, :mailbox, :phone, :link, :published, :closed, :now)
                """), pool.sheet(), pool.changedAt())
                .param("id", pool.id())
                .param("slug", pool.slug())
                .update();
    }

    /** Changes what is written about a pool; false if the row is no longer of that version. */
    boolean change(UUID id, int version, PoolSheet sheet, Instant now) {
        return withSheet(jdbc.sql("""
                update projects.pool
                set name = :name, purpose = :purpose, applicants = :applicants, procedure = :procedure, payer = :payer,
                    kind = :kind, unit = :unit, owner = :owner, opens = :opens, deadline = :deadline, total = :total,
                    least = :least, most = :most, contact = :contact, mailbox = :mailbox, phone = :phone, link = :link,
                    published = :published, closed = :closed, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """), sheet, now)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec withSheet(StatementSpec sql, PoolSheet sheet, Instant now) {
        return sql.param("name", sheet.name())
                .param("purpose", sheet.purpose())
                .param("applicants", sheet.applicants())
                .param("procedure", sheet.procedure())
                .param("payer", sheet.payer().name())
                .param("kind", sheet.payer().kind().code())
                .param("unit", sheet.owner().unit())
                .param("owner", sheet.owner().person(), Types.OTHER)
                .param("opens", sheet.window().opens(), Types.DATE)
                .param("deadline", sheet.window().deadline(), Types.DATE)
                .param("total", sheet.amounts().total(), Types.NUMERIC)
                .param("least", sheet.amounts().least(), Types.NUMERIC)
                .param("most", sheet.amounts().most(), Types.NUMERIC)
                .param("contact", sheet.contact().name())
                .param("mailbox", sheet.contact().mailbox())
                .param("phone", sheet.contact().phone())
                .param("link", sheet.contact().link())
                .param("published", sheet.published())
                .param("closed", sheet.closed())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
