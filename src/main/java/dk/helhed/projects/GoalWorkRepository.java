package dk.helhed.projects;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is being done about the goals of policies. */
@Repository
class GoalWorkRepository {

    private final JdbcClient jdbc;

    GoalWorkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The title and address of what is being done about goals of the policy and everybody may read. */
    List<dk.helhed.policies.Effort> workingOn(String policy) {
        return jdbc.sql("""
                select effort_goal.goal, effort.title, '/projekt/' || effort.slug as path
                from projects.effort_goal
                join projects.effort on effort.id = effort_goal.effort
                where effort_goal.policy = :policy and published
                    and phase = any(:phases)
                order by effort.title collate "da-x-icu", effort.id
                """)
                .param("policy", policy)
                .param(
                        "phases",
                        Stream.of(Phase.values())
                                .filter(Phase::isUnderway)
                                .map(Phase::code)
                                .toArray(String[]::new))
                .query((row, number) -> new dk.helhed.policies.Effort(
                        row.getString("goal"), row.getString("title"), row.getString("path")))
                .list();
    }
}
