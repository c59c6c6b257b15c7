package dk.helhed.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the log. What it gives is limited to what the acting person may see of it. */
@Repository
class LogRepository {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String NAMED = """
            select audit.*, access.name_of(person) as who,
                case when subject ~ '^person:[0-9a-f-]{36}$' then access.name_of(substr(subject, 8)::uuid) end as whom
            from access.audit
            where\s""";

    private final JdbcClient jdbc;

    LogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, those before the entry of that number only. */
    List<ShownEntry> findBefore(long number, Criteria criteria, int most) {
        return jdbc.sql(NAMED + criteria.condition() + """
                 and (at, number) < (select at, number from access.audit where number = :number)
                order by at desc, number desc
                limit :most
                """)
                .params(criteria.parameters())
                .param("number", number)
                .param("most", most)
                .query(LogRepository::toShown)
                .list();
    }

    /** The newest first. */
    List<ShownEntry> findNewest(Criteria criteria, int most) {
        return jdbc.sql(NAMED + criteria.condition() + " order by at desc, number desc limit :most")
                .params(criteria.parameters())
                .param("most", most)
                .query(LogRepository::toShown)
                .list();
    }

    /** All, the newest first, a few at a time. Needs a transaction; to be closed. */
    Stream<ShownEntry> stream(Criteria criteria) {
        return jdbc
                .sql(NAMED + criteria.condition() + " order by at desc, number desc")
                .withFetchSize(ROWS_AT_A_TIME)
                .params(criteria.parameters())
                .query(LogRepository::toShown)
                .stream();
    }

    /** What happened to the person's own account, the newest first. */
    List<ShownEntry> findHappenedTo(UUID person, int most) {
        return jdbc.sql(NAMED + """
                subject = :subject and event not in ('read', 'changed')
                order by at desc, number desc
                limit :most
                """)
                .param("subject", "person:" + person)
                .param("most", most)
                .query(LogRepository::toShown)
                .list();
    }

    /** The codes of events that occur, read from the index alone. */
    List<String> findEvents() {
        return jdbc.sql("""
                with recursive known as (
                    (select event as code from access.audit order by event limit 1)
                    union all
                    select (select event from access.audit where event > known.code order by event limit 1)
                    from known where known.code is not null
                )
                select code from known where code is not null
                """).query((row, number) -> row.getString("code")).list();
    }

    /** The kinds of things that occur, read from the index alone. */
    List<String> findKinds() {
        return jdbc.sql("""
                with recursive known as (
                    (select kind as code from access.audit where kind is not null order by kind limit 1)
                    union all
                    select (select kind from access.audit where kind > known.code order by kind limit 1)
                    from known where known.code is not null
                )
                select code from known where code is not null
                """).query((row, number) -> row.getString("code")).list();
    }

    /** Those whom the words may mean: a number, or a part of a name. */
    List<KnownPerson> findPeople(String words) {
        return jdbc.sql("select id, number, name from access.people_in_log(:words)")
                .param("words", words)
                .query((row, number) -> new KnownPerson(
                        row.getObject("id", UUID.class), row.getString("number"), row.getString("name")))
                .list();
    }

    private static ShownEntry toShown(ResultSet row, int number) throws SQLException {
        return new ShownEntry(AuditRepository.toEntry(row, number), row.getString("who"), row.getString("whom"));
    }
}
