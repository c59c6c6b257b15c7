package dk.helhed.projects.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on documents. */
@Repository
class DocumentRepository {

    private static final String DOCUMENT =
            "select id, name, media, size, published, added_at from projects.document where effort = :effort ";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Document> of(UUID effort) {
        return jdbc.sql(DOCUMENT + "order by added_at desc, id")
                .param("effort", effort)
                .query(DocumentRepository::toDocument)
                .list();
    }

    Optional<Document> find(UUID effort, UUID id) {
        return jdbc.sql(DOCUMENT + "and id = :id")
                .param("effort", effort)
                .param("id", id)
                .query(DocumentRepository::toDocument)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from projects.document where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void add(UUID effort, Document document, byte[] content, UUID person) {
        jdbc.sql("""
                insert into projects.document (id, effort, name, media, size, content, published, added_at, added_by)
                values (:id, :effort, :name, :media, :size, :content, :published, :now, :person)
                """)
                .param("id", document.id())
                .param("effort", effort)
                .param("name", document.name())
                .param("media", document.media())
                .param("size", document.size())
                .param("content", content)
                .param("published", document.published())
                .param("now", document.addedAt().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    void publish(UUID id, boolean published) {
        jdbc.sql("update projects.document set published = :published where id = :id")
                .param("published", published)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from projects.document where id = :id").param("id", id).update();
    }

    private static Document toDocument(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media"),
                row.getInt("size"),
                row.getBoolean("published"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
