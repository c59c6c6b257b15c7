package dk.helhed.projects.review;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on reviews. The database shows each reader only those that the reader may see. */
@Repository
class ReviewRepository {

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a round, and the conflicts of all rounds, by name. */
    List<Review> of(UUID application, int round) {
        return jdbc.sql("""
                select review.reviewer, coalesce(access.name_of(review.reviewer), '') as name, state, reason_for, reason_against,
                    conflict,
                    array(select criterion || ':' || points || ':' || reason from projects.review_score
                        where review_score.application = review.application and review_score.round = review.round
                            and review_score.reviewer = review.reviewer) as scores
                from projects.review
                where review.application = :application and (review.round = :round or state = 'conflict')
                order by state desc, name
                """)
                .param("application", application)
                .param("round", round)
                .query(ReviewRepository::toReview)
                .list();
    }

    /** Adds what somebody thinks; false if that person has said something about this round already. */
    boolean add(UUID application, int round, UUID reviewer, Judgment judgment, Instant now) {
        var added = jdbc.sql("""
                insert into projects.review (application, round, reviewer, state, reason_for, reason_against, conflict, at)
                values (:application, :round, :reviewer, 'sent', :for, :against, '', :now)
                on conflict do nothing
                """)
                        .param("application", application)
                        .param("round", round)
                        .param("reviewer", reviewer)
                        .param("for", judgment.reasonFor())
                        .param("against", judgment.reasonAgainst())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            judgment.scores().forEach((criterion, score) -> addScore(application, round, reviewer, criterion, score));
        }
        return added;
    }

    private void addScore(UUID application, int round, UUID reviewer, Criterion criterion, Score score) {
        jdbc.sql("""
                insert into projects.review_score (application, round, reviewer, criterion, points, reason)
                values (:application, :round, :reviewer, :criterion, :points, :reason)
                """)
                .param("application", application)
                .param("round", round)
                .param("reviewer", reviewer)
                .param("criterion", criterion.code())
                .param("points", score.points())
                .param("reason", score.reason())
                .update();
    }

    /** Notes a conflict of interest; what the person may have thought before is gone. */
    void conflict(UUID application, int round, UUID reviewer, String reason, Instant now) {
        jdbc.sql("""
                delete from projects.review_score
                where application = :application and round = :round and reviewer = :reviewer
                """)
                .param("application", application)
                .param("round", round)
                .param("reviewer", reviewer)
                .update();
        jdbc.sql("""
                insert into projects.review (application, round, reviewer, state, reason_for, reason_against, conflict, at)
                values (:application, :round, :reviewer, 'conflict', '', '', :reason, :now)
                on conflict (application, round, reviewer) do update
                set state = 'conflict', reason_for = '', reason_against = '', conflict = excluded.conflict, at = excluded.at
                """)
                .param("application", application)
                .param("round", round)
                .param("reviewer", reviewer)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Review toReview(ResultSet row, int number) throws SQLException {
        var reviewer = row.getObject("reviewer", UUID.class);
        var name = row.getString("name");
        return row.getString("state").equals("conflict")
                ? new Review.Conflicted(reviewer, name, row.getString("conflict"))
                : new Review.Judged(
                        reviewer,
                        name,
                        new Judgment(
                                scores((String[]) row.getArray("scores").getArray()),
                                row.getString("reason_for"),
                                row.getString("reason_against")));
    }

    private static Map<Criterion, Score> scores(String[] written) {
        var scores = new EnumMap<Criterion, Score>(Criterion.class);
        for (var score : written) {
            int first = score.indexOf(':');
            int second = score.indexOf(':', first + 1);
            scores.put(
                    Coded.stored(Criterion.class, score.substring(0, first)),
                    new Score(Integer.parseInt(score.substring(first + 1, second)), score.substring(second + 1)));
        }
        return scores;
    }
}
