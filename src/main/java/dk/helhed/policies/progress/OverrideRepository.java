package dk.helhed.policies.progress;

import dk.helhed.statistics.ProgressStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on statuses that people have set. */
@Repository
class OverrideRepository {

    private final JdbcClient jdbc;

    OverrideRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a policy, the newest first, ended ones too. */
    List<StatusOverride> of(String policy) {
        return jdbc.sql("""
                select id, effect_goal, status, reason, name, set_at, ended_at
                from policies.override where policy = :policy
                order by set_at desc, id
                """)
                .param("policy", policy)
                .query(OverrideRepository::toOverride)
                .list();
    }

    void end(String policy, String effectGoal, Instant now) {
        jdbc.sql("""
                update policies.override set ended_at = :now
                where policy = :policy and effect_goal = :effectGoal and ended_at is null
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("policy", policy)
                .param("effectGoal", effectGoal)
                .update();
    }

    void add(String policy, StatusOverride override, UUID person) {
        jdbc.sql("""
                insert into policies.override (id, policy, effect_goal, status, reason, name, person, set_at)
                values (:id, :policy, :effectGoal, :status, :reason, :name, :person, :now)
                """)
                .param("id", override.id())
                .param("policy", policy)
                .param("effectGoal", override.effectGoal())
                .param("status", override.status().name())
                .param("reason", override.reason())
                .param("name", override.name())
                .param("person", person)
                .param("now", override.setAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StatusOverride toOverride(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new StatusOverride(
                row.getObject("id", UUID.class),
                row.getString("effect_goal"),
                ProgressStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
