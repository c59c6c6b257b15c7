package dk.helhed.policies.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on translations. */
@Repository
class TranslationRepository {

    private final JdbcClient jdbc;

    TranslationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the translation of a text in a language is. */
    record Marked(TextPlace place, String language, Mark mark) {}

    /** Those of the policy and of the fixed words, in every language. */
    List<Marked> marks(String policy) {
        return jdbc.sql("""
                select item, field, language, source, state
                from policies.translation
                where policy = :policy or policy is null
                """)
                .param("policy", policy)
                .query((row, number) -> new Marked(
                        toPlace(row), row.getString("language"), new Mark(row.getString("source"), isReady(row))))
                .list();
    }

    /** Those of the policy in the language; of the fixed words if it is null. */
    List<Translation> in(String language, @Nullable String policy) {
        return jdbc.sql("""
                select item, field, language, text, source, state, written_at, version
                from policies.translation
                where policy is not distinct from :policy and language = :language
                """)
                .param("policy", policy, Types.VARCHAR)
                .param("language", language)
                .query(TranslationRepository::toTranslation)
                .list();
    }

    /**
     * Writes a translation, or writes it anew if nobody has since its version.
     *
     * @param policy null for a fixed word
     * @param translation its version is the one it builds upon; 0 for the first
     * @return whether it was written
     */
    boolean save(@Nullable String policy, Translation translation, UUID translator) {
        return jdbc.sql("""
                        insert into policies.translation
                            (policy, item, field, language, text, source, state, translator, written_at)
                        values (:policy, :item, :field, :language, :text, :source, :state, :translator, :now)
                        on conflict (policy, item, field, language) do update
                            set text = excluded.text, source = excluded.source, state = excluded.state,
                                translator = excluded.translator, written_at = excluded.written_at,
                                version = translation.version + 1
                            where translation.version = :version
                        """)
                        .param("policy", policy, Types.VARCHAR)
                        .param("item", translation.place().item())
                        .param("field", translation.place().field().code())
                        .param("language", translation.language())
                        .param("text", translation.text())
                        .param("source", translation.source())
                        .param("state", translation.ready() ? "ready" : "draft")
                        .param("translator", translator)
                        .param("now", translation.writtenAt().atOffset(ZoneOffset.UTC))
                        .param("version", translation.version())
                        .update()
                == 1;
    }

    /** Copies the translations of one policy to another, where that has the place and nobody has written; how many. */
    int copy(String from, String to, Collection<String> places) {
        return jdbc.sql("""
                insert into policies.translation
                    (policy, item, field, language, text, source, state, translator, written_at)
                select :to, item, field, language, text, source, state, translator, written_at
                from policies.translation
                where policy = :from and item || '.' || field in (:places)
                on conflict do nothing
                """)
                .param("from", from)
                .param("to", to)
                .param("places", places)
                .update();
    }

    private static Translation toTranslation(ResultSet row, int number) throws SQLException {
        return new Translation(
                toPlace(row),
                row.getString("language"),
                row.getString("text"),
                row.getString("source"),
                isReady(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static TextPlace toPlace(ResultSet row) throws SQLException {
        return new TextPlace(
                row.getString("item"), TextField.of(row.getString("field")).orElseThrow());
    }

    private static boolean isReady(ResultSet row) throws SQLException {
        return row.getString("state").equals("ready");
    }
}
