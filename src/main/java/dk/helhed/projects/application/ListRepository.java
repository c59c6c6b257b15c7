package dk.helhed.projects.application;

import dk.helhed.access.Scope;
import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of applications. */
@Repository
class ListRepository {

    private static final String LISTED = """
            select application.id, effort.title, pool.name as pool, pool.deadline, application.amount, application.state,
                application.granted, application.sent_at, projects.reviews_sent(application.id) as reviews,
                case when effort.manager = :person then 'own' else coalesce(
                    (select review.state from projects.review
                    where review.application = application.id and reviewer = :person
                        and (review.state = 'conflict' or review.round = application.round)
                    order by review.state limit 1), 'none') end as part
            from projects.application
            join projects.effort on effort.id = application.effort
            left join projects.pool on pool.id = application.pool
            """;

    private final JdbcClient jdbc;

    ListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were sent, in the given state or any, those that wait longest first, then the latest. */
    List<ListedApplication> sent(Scope reach, UUID person, WantedApplications wanted, int offset, int most) {
        return jdbc.sql(LISTED + sent(reach) + """
                order by application.state = 'sent' desc,
                    case when application.state = 'sent' then application.sent_at end, application.sent_at desc, application.id
                limit :most offset :offset
                """)
                .params(reach.parameters())
                .params(parameters(wanted))
                .param("pool", wanted.pool(), Types.OTHER)
                .param("person", person)
                .param("most", most)
                .param("offset", offset)
                .query(ListRepository::toListed)
                .list();
    }

    int countSent(Scope reach, WantedApplications wanted) {
        return jdbc.sql("""
                select count(*) from projects.application join projects.effort on effort.id = application.effort
                """ + sent(reach))
                .params(reach.parameters())
                .params(parameters(wanted))
                .param("pool", wanted.pool(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    private static String sent(Scope reach) {
        return """
                where application.state <> 'draft' and %s
                    and (:state = '' or application.state = :state)
                    and (:pool::uuid is null or application.pool = :pool)
                """.formatted(reach.condition("effort.unit", "effort.manager"));
    }

    private static Map<String, ?> parameters(WantedApplications wanted) {
        var state = wanted.state();
        return Map.of("state", state == null ? "" : state.code());
    }

    /** Drafts, the nearest deadline first. */
    List<ListedApplication> drafts(Scope reach, UUID person, int most) {
        return jdbc.sql(LISTED + """
                where application.state = 'draft' and %s
                order by pool.deadline nulls last, application.started_at desc limit :most
                """.formatted(reach.condition("effort.unit", "effort.manager")))
                .params(reach.parameters())
                .param("person", person)
                .param("most", most)
                .query(ListRepository::toListed)
                .list();
    }

    /** Drafts that the person began or whose effort the person manages, with a deadline from a day to another. */
    List<ListedApplication> draftsDue(UUID person, LocalDate from, LocalDate to) {
        return jdbc.sql(LISTED + """
                where application.state = 'draft' and pool.deadline between :from and :to and not pool.closed
                    and (effort.manager = :person or (effort.manager is null and application.started_by = :person))
                """)
                .param("person", person)
                .param("from", from)
                .param("to", to)
                .query(ListRepository::toListed)
                .list();
    }

    /** How many wait for a review by the person. */
    Pile waitingForReview(Scope reach, UUID person) {
        return jdbc.sql("""
                select max(application.sent_at) as newest, count(*) filter (
                    where application.state = 'sent' and effort.manager is distinct from :person
                        and not exists (select from projects.review
                            where review.application = application.id and reviewer = :person
                                and (review.state = 'conflict' or review.round = application.round))) as size
                from projects.application
                join projects.effort on effort.id = application.effort
                where %s
                """.formatted(reach.condition("effort.unit", "effort.manager")))
                .params(reach.parameters())
                .param("person", person)
                .query((row, number) -> new Pile(row.getInt("size"), row.getString("newest")))
                .single();
    }

    /** How many wait for a decision that the person may take. */
    Pile waitingForDecision(Scope reach, UUID person) {
        return jdbc.sql("""
                select max(application.sent_at) as newest, count(*) filter (
                    where application.state = 'sent' and effort.manager is distinct from :person
                        and not exists (select from projects.review
                            where review.application = application.id and reviewer = :person
                                and review.state = 'conflict')) as size
                from projects.application
                join projects.effort on effort.id = application.effort
                where %s
                """.formatted(reach.condition("effort.unit", "effort.manager")))
                .params(reach.parameters())
                .param("person", person)
                .query((row, number) -> new Pile(row.getInt("size"), row.getString("newest")))
                .single();
    }

    /** Efforts that money can be applied for: ideas without an open application, the latest changed first. */
    List<Applicant> applicants(Scope reach, int most) {
        return jdbc.sql("""
                select number, title from projects.effort
                where phase = 'idea' and %s
                    and not exists (select from projects.application
                        where application.effort = effort.id and state in ('draft', 'sent'))
                order by changed_at desc, id limit :most
                """.formatted(reach.condition("unit", "manager")))
                .params(reach.parameters())
                .param("most", most)
                .query((row, number) -> new Applicant(row.getString("number"), row.getString("title")))
                .list();
    }

    private static ListedApplication toListed(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new ListedApplication(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("pool"),
                row.getObject("deadline", LocalDate.class),
                row.getBigDecimal("amount"),
                Coded.stored(ApplicationState.class, row.getString("state")),
                row.getBigDecimal("granted"),
                sentAt == null ? null : sentAt.toInstant(),
                row.getInt("reviews"),
                Coded.stored(ListedApplication.Part.class, row.getString("part")));
    }
}
