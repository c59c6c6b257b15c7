package dk.helhed.yearcycle.council;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads statements. */
@Repository
class StatementRepository {

    private static final String STATEMENT = """
            select id, version, kind, subject, title, on_day, text, nullif(answer, '') as answer, answered_on,
                case when :named then coalesce(access.name_of(noted_by), '') else '' end as noter
            from yearcycle.statement
            """;

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Statement> findAll(boolean named) {
        return jdbc.sql(STATEMENT + "order by on_day desc, noted_at desc")
                .param("named", named)
                .query(StatementRepository::toStatement)
                .list();
    }

    List<Statement> find(Subject subject, boolean named) {
        return jdbc.sql(STATEMENT + "where kind = :kind and subject = :subject order by on_day desc, noted_at desc")
                .param("named", named)
                .param("kind", subject.kind().code())
                .param("subject", subject.id())
                .query(StatementRepository::toStatement)
                .list();
    }

    private static Statement toStatement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Subject(Coded.stored(SubjectKind.class, row.getString("kind")), row.getString("subject")),
                row.getString("title"),
                row.getObject("on_day", LocalDate.class),
                row.getString("text"),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("noter"));
    }
}
