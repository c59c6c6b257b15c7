package dk.helhed.reports.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on templates of papers. */
@Repository
class TemplateRepository {

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text of a template and how often it was changed. */
    record Row(String id, String text, int version) {}

    List<Row> all() {
        return jdbc.sql("select id, text, version from reports.paper_template order by id")
                .query((row, number) -> new Row(row.getString("id"), row.getString("text"), row.getInt("version")))
                .list();
    }

    /** Stores a text; false if the template is no longer of that version. */
    boolean write(String id, String text, int version, Instant now) {
        return jdbc.sql("""
            insert into reports.paper_template (id, text, version, changed_at, changed_by)
            select :id, :text, 1, :now, access.acting_person() where :version = 0
            on conflict (id) do nothing
            """)
                                .param("id", id)
                                .param("text", text)
                                .param("version", version)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1
                || jdbc.sql("""
                    update reports.paper_template
                    set text = :text, version = version + 1, changed_at = :now, changed_by = access.acting_person()
                    where id = :id and version = :version
                    """)
                                .param("id", id)
                                .param("text", text)
                                .param("version", version)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
    }
}
