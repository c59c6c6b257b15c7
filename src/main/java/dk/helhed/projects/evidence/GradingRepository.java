package dk.helhed.projects.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the reasons for grades and on the research behind. */
@Repository
class GradingRepository {

    private final JdbcClient jdbc;

    GradingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the effort has its grade; empty if nobody has said. */
    String reason(UUID effort) {
        return jdbc.sql("select reason from projects.grading where effort = :effort")
                .param("effort", effort)
                .query((row, number) -> row.getString("reason"))
                .optional()
                .orElse("");
    }

    List<Research> research(UUID effort) {
        return jdbc.sql("""
                select title, year, link, shows from projects.research where effort = :effort order by position
                """)
                .param("effort", effort)
                .query((row, number) -> new Research(
                        row.getString("title"),
                        row.getObject("year", Integer.class),
                        row.getString("link"),
                        row.getString("shows")))
                .list();
    }

    /** Puts the reason and the research in the place of those before. */
    void save(UUID effort, Grading grading, Instant now) {
        jdbc.sql("""
                insert into projects.grading (effort, reason, graded_at) values (:effort, :reason, :now)
                on conflict (effort) do update set reason = excluded.reason, graded_at = excluded.graded_at
                """)
                .param("effort", effort)
                .param("reason", grading.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from projects.research where effort = :effort")
                .param("effort", effort)
                .update();
        for (int position = 0; position < grading.research().size(); position++) {
            add(effort, position, grading.research().get(position));
        }
    }

    private void add(UUID effort, int position, Research research) {
        jdbc.sql("""
                insert into projects.research (effort, position, title, year, link, shows)
                values (:effort, :position, :title, :year, :link, :shows)
                """)
                .param("effort", effort)
                .param("position", position)
                .param("title", research.title())
                .param("year", research.year(), java.sql.Types.INTEGER)
                .param("link", research.link())
                .param("shows", research.shows())
                .update();
    }
}
