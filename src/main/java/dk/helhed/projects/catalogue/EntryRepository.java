package dk.helhed.projects.catalogue;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.Kind;
import dk.helhed.projects.catalogue.Entry.Contact;
import dk.helhed.projects.catalogue.Entry.Took;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the catalogue of inspiration. */
@Repository
class EntryRepository {

    private static final String CARD = """
            select slug, title, headline, left(gave, 280) as gave, kind, evidence, area, target_group, published_on, review_by,
                array(select policy || '.' || goal from projects.effort_goal where effort = effort.id order by 1) as goals
            from projects.inspiration
            join projects.effort on effort.id = inspiration.effort
            where published_on is not null and published
            """;

    private final JdbcClient jdbc;

    EntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(UUID effort) {
        return jdbc.sql("""
                select version, headline, people, money, time, conditions, gave, wrong, otherwise, contact, mailbox,
                    published_on, review_by
                from projects.inspiration where effort = :effort
                """)
                .param("effort", effort)
                .query(EntryRepository::toEntry)
                .optional();
    }

    /** What everybody may read, the latest first. */
    List<Card> newest(int most) {
        return jdbc.sql(CARD + " order by published_on desc, slug limit :most")
                .param("most", most)
                .query(EntryRepository::toCard)
                .list();
    }

    /**
     * What everybody may read and holds the words, the best hits first; without words all, the latest first.
     *
     * @param search for {@code to_tsquery}; the words may stand in the entry or on the sheet
     */
    List<Card> holding(String search) {
        if (search.isEmpty()) {
            return newest(Integer.MAX_VALUE);
        }
        return jdbc.sql(CARD + """
                    and (inspiration.search || effort.search) @@ to_tsquery('danish', :search)
                order by ts_rank(inspiration.search || effort.search, to_tsquery('danish', :search)) desc,
                    published_on desc, slug
                """)
                .param("search", search)
                .query(EntryRepository::toCard)
                .list();
    }

    /** What somebody who manages its effort must look through by a day. */
    List<Card> toReview(UUID manager, LocalDate by) {
        return jdbc.sql(CARD + " and manager = :manager and review_by <= :by order by review_by, slug")
                .param("manager", manager)
                .param("by", by)
                .query(EntryRepository::toCard)
                .list();
    }

    /** Keeps the entry; false if the row is no longer of its version. */
    boolean save(UUID effort, Entry entry, Instant now) {
        var sql = entry.version() == 0 ? """
                insert into projects.inspiration (effort, headline, people, money, time, conditions, gave, wrong,
                    otherwise, contact, mailbox, published_on, review_by, changed_at)
                values (:effort, :headline, :people, :money, :time, :conditions, :gave, :wrong,
                    :otherwise, :contact, :mailbox, :publishedOn, :reviewBy, :now)
                on conflict do nothing
                """ : """
                update projects.inspiration
                set headline = :headline, people = :people, money = :money, time = :time, conditions = :conditions,
                    gave = :gave, wrong = :wrong, otherwise = :otherwise, contact = :contact, mailbox = :mailbox,
                    published_on = :publishedOn, review_by = :reviewBy, changed_at = :now, version = version + 1
                where effort = :effort and version = :version
                """;
        return jdbc.sql(sql)
                        .param("effort", effort)
                        .param("version", entry.version())
                        .param("headline", entry.headline())
                        .param("people", entry.took().people())
                        .param("money", entry.took().money())
                        .param("time", entry.took().time())
                        .param("conditions", entry.took().conditions())
                        .param("gave", entry.gave())
                        .param("wrong", entry.wrong())
                        .param("otherwise", entry.otherwise())
                        .param("contact", entry.contact().function())
                        .param("mailbox", entry.contact().mailbox())
                        .param("publishedOn", entry.publishedOn(), java.sql.Types.DATE)
                        .param("reviewBy", entry.reviewBy(), java.sql.Types.DATE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Entry toEntry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("version"),
                row.getString("headline"),
                new Took(
                        row.getString("people"),
                        row.getString("money"),
                        row.getString("time"),
                        row.getString("conditions")),
                row.getString("gave"),
                row.getString("wrong"),
                row.getString("otherwise"),
                new Contact(row.getString("contact"), row.getString("mailbox")),
                row.getObject("published_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class));
    }

    private static Card toCard(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getString("slug"),
                row.getString("title"),
                row.getString("headline"),
                row.getString("gave"),
                Coded.stored(Kind.class, row.getString("kind")),
                Coded.stored(Evidence.class, row.getString("evidence")),
                row.getString("area"),
                row.getString("target_group"),
                goals(row.getArray("goals")),
                row.getObject("published_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class));
    }

    private static List<GoalRef> goals(Array stored) throws SQLException {
        return Stream.of((String[]) stored.getArray())
                .flatMap(text -> GoalRef.in(text).stream())
                .toList();
    }
}
