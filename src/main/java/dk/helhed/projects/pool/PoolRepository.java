package dk.helhed.projects.pool;

import dk.helhed.access.Scope;
import dk.helhed.forms.Coded;
import dk.helhed.projects.money.PayerKind;
import dk.helhed.projects.pool.PoolSheet.Amounts;
import dk.helhed.projects.pool.PoolSheet.Contact;
import dk.helhed.projects.pool.PoolSheet.Owner;
import dk.helhed.projects.pool.PoolSheet.Payer;
import dk.helhed.projects.pool.PoolSheet.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pools. */
@Repository
class PoolRepository {

    private static final String POOL = """
            select id, slug, version, name, purpose, applicants, procedure, payer, kind, unit, owner, opens, deadline, total,
                least, most, contact, mailbox, phone, link, published, closed, changed_at
            from projects.pool
            """;

    private final JdbcClient jdbc;

    PoolRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pool> find(String slug) {
        return jdbc.sql(POOL + "where slug = :slug")
                .param("slug", slug)
                .query(PoolRepository::toPool)
                .optional();
    }

    Optional<Pool> find(UUID id) {
        return jdbc.sql(POOL + "where id = :id")
                .param("id", id)
                .query(PoolRepository::toPool)
                .optional();
    }

    /** The order of {@link PoolListing}. */
    List<Pool> list(Scope reach, List<String> patterns, LocalDate today, int offset, int most) {
        return jdbc.sql(POOL + wanted(reach) + """
                order by
                    case when closed or deadline < :today then 2 when opens > :today then 1 else 0 end,
                    case when closed or deadline < :today then deadline end desc nulls last,
                    case when opens > :today then opens end,
                    deadline nulls last, name, id
                limit :most offset :offset
                """)
                .params(reach.parameters())
                .param("patterns", patterns.toArray(String[]::new))
                .param("today", today)
                .param("most", most)
                .param("offset", offset)
                .query(PoolRepository::toPool)
                .list();
    }

    int count(Scope reach, List<String> patterns) {
        return jdbc.sql("select count(*) from projects.pool " + wanted(reach))
                .params(reach.parameters())
                .param("patterns", patterns.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Published ones that take applications on the day or later, by deadline. */
    List<Pool> ahead(LocalDate today, int most) {
        return jdbc.sql(POOL + """
                where published and not closed and (deadline is null or deadline >= :today)
                order by deadline nulls last, name, id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(PoolRepository::toPool)
                .list();
    }

    private static String wanted(Scope reach) {
        return """
                where (published or %s)
                    and projects.folded(name || ' ' || purpose || ' ' || applicants || ' ' || payer) like all (:patterns)
                """.formatted(reach.condition("unit", "owner"));
    }

    private static Pool toPool(ResultSet row, int number) throws SQLException {
        var sheet = new PoolSheet(
                row.getString("name"),
                row.getString("purpose"),
                row.getString("applicants"),
                row.getString("procedure"),
                new Payer(row.getString("payer"), Coded.stored(PayerKind.class, row.getString("kind"))),
                new Owner(row.getInt("unit"), row.getObject("owner", UUID.class)),
                new Window(row.getObject("opens", LocalDate.class), row.getObject("deadline", LocalDate.class)),
                new Amounts(row.getBigDecimal("total"), row.getBigDecimal("least"), row.getBigDecimal("most")),
                new Contact(
                        row.getString("contact"),
                        row.getString("mailbox"),
                        row.getString("phone"),
                        row.getString("link")),
                row.getBoolean("published"),
                row.getBoolean("closed"));
        return new Pool(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getInt("version"),
                sheet,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
