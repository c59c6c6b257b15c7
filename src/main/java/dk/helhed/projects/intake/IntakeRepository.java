package dk.helhed.projects.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on files that are about to be taken in, and on what their columns mean. */
@Repository
class IntakeRepository {

    private final JdbcClient jdbc;

    IntakeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one file be taken in at a time, until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('projects.intake'))::text")
                .query(String.class)
                .single();
    }

    void add(Upload upload, UUID person, byte[] content, Instant now) {
        jdbc.sql("""
                insert into projects.upload (id, person, name, content, added_at)
                values (:id, :person, :name, :content, :now)
                """)
                .param("id", upload.id())
                .param("person", person)
                .param("name", upload.name())
                .param("content", content)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Upload> find(UUID id, UUID person) {
        return jdbc.sql("select id, name from projects.upload where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .query((row, number) -> new Upload(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from projects.upload where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from projects.upload where id = :id").param("id", id).update();
    }

    /** Forgets files of the person, and of everybody those from before a moment. */
    void forget(UUID person, Instant before) {
        jdbc.sql("delete from projects.upload where person = :person or added_at < :before")
                .param("person", person)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is remembered of files with these columns; empty if nothing is. */
    Optional<Mapping> mapping(UUID headers) {
        var columns = new EnumMap<EffortColumn, String>(EffortColumn.class);
        var words = new HashMap<Word, String>();
        jdbc.sql("select kind, field, word, meaning from projects.mapping where headers = :headers")
                .param("headers", headers)
                .query(row -> {
                    var meaning = row.getString("meaning");
                    var word = row.getString("word");
                    var isColumn = row.getString("kind").equals("column");
                    EffortColumn.of(row.getString("field")).ifPresent(column -> {
                        if (isColumn) {
                            columns.put(column, meaning);
                        } else {
                            words.put(new Word(column, word), meaning);
                        }
                    });
                });
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Mapping(columns, words));
    }

    /** Remembers what files with these columns mean, instead of what was remembered. */
    void remember(UUID headers, Mapping mapping) {
        jdbc.sql("delete from projects.mapping where headers = :headers")
                .param("headers", headers)
                .update();
        mapping.columns().forEach((column, header) -> add(headers, "column", column, "", header));
        mapping.words().forEach((word, meaning) -> add(headers, "word", word.column(), word.text(), meaning));
    }

    private void add(UUID headers, String kind, EffortColumn column, String word, String meaning) {
        var values = Map.of("headers", headers, "kind", kind, "field", column.code(), "word", word, "meaning", meaning);
        jdbc.sql("""
                insert into projects.mapping (headers, kind, field, word, meaning)
                values (:headers, :kind, :field, :word, :meaning)
                """).params(values).update();
    }
}
