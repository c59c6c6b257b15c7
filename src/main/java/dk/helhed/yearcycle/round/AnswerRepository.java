package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.ThemeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what committees have sent in. */
@Repository
class AnswerRepository {

    private static final String ANSWER = """
            select sheet.year, sheet.theme, sheet.committee, coalesce(answer.initiatives, '') as initiatives,
                coalesce(answer.status, '') as status, coalesce(answer.obstacles, '') as obstacles, sent.first_on,
                greatest(0, sent.first_on - round.deadline) as days_late
            from yearcycle.sheet
            join yearcycle.round on round.year = sheet.year
            left join lateral (
                select min(sent_on) as first_on, max(number) as last
                from yearcycle.answer where answer.sheet = sheet.id) as sent on true
            left join yearcycle.answer on answer.sheet = sheet.id and answer.number = sent.last
            """;

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all who were asked and are not excused. */
    List<Answer> asked(int year) {
        return jdbc.sql(ANSWER + """
                where sheet.year = :year and sheet.state <> 'excused' order by sheet.theme, sheet.committee
                """)
                .param("year", year)
                .query(AnswerRepository::toAnswer)
                .list();
    }

    /** Of all who have answered, the latest year first. */
    List<Answer> of(ThemeRef theme) {
        return jdbc.sql(ANSWER + """
                where sheet.theme = :theme and sent.first_on is not null and sheet.state <> 'excused'
                order by sheet.year desc, sheet.committee
                """)
                .param("theme", theme.toString())
                .query(AnswerRepository::toAnswer)
                .list();
    }

    private static Answer toAnswer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getInt("year"),
                ThemeRef.in(row.getString("theme")).orElseThrow(),
                row.getString("committee"),
                row.getString("initiatives"),
                row.getString("status"),
                row.getString("obstacles"),
                row.getObject("first_on", LocalDate.class),
                row.getInt("days_late"));
    }
}
