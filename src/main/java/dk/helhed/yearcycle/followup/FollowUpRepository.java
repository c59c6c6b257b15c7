package dk.helhed.yearcycle.followup;

import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on conclusions. */
@Repository
class FollowUpRepository {

    private final JdbcClient jdbc;

    FollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By proposal; one without a conclusion is missing. */
    Map<UUID, Conclusion> of(Collection<UUID> proposals) {
        return jdbc
                .sql("""
                select proposal, concluded_on, conclusion, learned, version from yearcycle.follow_up
                where proposal = any(:proposals)
                """)
                .param("proposals", proposals.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("proposal", UUID.class),
                        new Conclusion(
                                row.getObject("concluded_on", LocalDate.class),
                                row.getString("conclusion"),
                                row.getString("learned"),
                                row.getInt("version"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Stores the first conclusion; false if there is one. */
    boolean add(UUID proposal, Conclusion conclusion, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                        insert into yearcycle.follow_up
                            (proposal, concluded_on, conclusion, learned, changed_at, changed_by)
                        values (:proposal, :on, :text, :learned, :now, :person)
                        on conflict do nothing
                        """)
                        .param("proposal", proposal)
                        .param("on", conclusion.on())
                        .param("text", conclusion.text())
                        .param("learned", conclusion.learned())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** Changes a conclusion; false if it is no longer of that version. */
    boolean change(UUID proposal, Conclusion conclusion, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                        update yearcycle.follow_up
                        set concluded_on = :on, conclusion = :text, learned = :learned, changed_at = :now,
                            changed_by = :person, version = version + 1
                        where proposal = :proposal and version = :version
                        """)
                        .param("proposal", proposal)
                        .param("version", conclusion.version())
                        .param("on", conclusion.on())
                        .param("text", conclusion.text())
                        .param("learned", conclusion.learned())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }
}
