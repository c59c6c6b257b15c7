package dk.helhed.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the versions of policies. */
@Repository
class PolicyRepository {

    private static final String SELECT = """
            select policy.id, policy.municipality, policy.stage, policy.replaces, policy.valid_from, policy.valid_to,
                md5(policy.document) as hash, policy.version, successor.id as successor,
                successor.valid_from as successor_from
            from policies.policy
            left join policies.policy successor on successor.replaces = policy.id and successor.stage = 'adopted'
            """;

    private final JdbcClient jdbc;

    PolicyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By municipality, the newest version first. */
    List<StoredPolicy> findAll() {
        return jdbc.sql(SELECT + "order by policy.municipality, policy.valid_from desc nulls first, policy.id desc")
                .query(PolicyRepository::toPolicy)
                .list();
    }

    Optional<StoredPolicy> find(String id) {
        return jdbc.sql(SELECT + "where policy.id = :id")
                .param("id", id)
                .query(PolicyRepository::toPolicy)
                .optional();
    }

    /** The text of the policy's file. */
    Optional<String> text(String id) {
        return jdbc.sql("select document from policies.policy where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Lets nobody else take a policy in until the end of the transaction: what replaces what must not change meanwhile. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('policies.policy'))::text")
                .query(String.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from policies.policy)")
                .query(Boolean.class)
                .single();
    }

    void add(NewPolicy policy, Instant now) {
        with(policy, now, """
                insert into policies.policy
                    (id, municipality, stage, replaces, valid_from, valid_to, document, changed_at)
                values (:id, :municipality, :stage, :replaces, :from, :to, :document, :now)
                """).update();
    }

    /** Writes the policy anew if nobody has since the version; whether it did. */
    boolean replace(NewPolicy policy, int version, Instant now) {
        return with(policy, now, """
                        update policies.policy
                        set municipality = :municipality, stage = :stage, replaces = :replaces, valid_from = :from,
                            valid_to = :to, document = :document, changed_at = :now, version = version + 1
                        where id = :id and version = :version
                        """).param("version", version).update() == 1;
    }

    /**
     * A policy to be stored.
     *
     * @param from the first day in force; null before it is adopted
     */
    record NewPolicy(
            String id,
            String municipality,
            Stage stage,
            @Nullable String replaces,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String document) {}

    private JdbcClient.StatementSpec with(NewPolicy policy, Instant now, String sql) {
        return jdbc.sql(sql)
                .param("id", policy.id())
                .param("municipality", policy.municipality())
                .param("stage", policy.stage().code())
                .param("replaces", policy.replaces(), Types.VARCHAR)
                .param("from", policy.from(), Types.DATE)
                .param("to", policy.to(), Types.DATE)
                .param("document", policy.document())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static StoredPolicy toPolicy(ResultSet row, int number) throws SQLException {
        return new StoredPolicy(
                row.getString("id"),
                row.getString("municipality"),
                Stage.of(row.getString("stage")),
                row.getString("replaces"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("hash"),
                row.getInt("version"),
                row.getString("successor"),
                row.getObject("successor_from", LocalDate.class));
    }
}
