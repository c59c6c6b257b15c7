package dk.helhed.policies.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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

    /** A translation, and whether it is one of a fixed word. */
    record Stored(Translation translation, boolean word) {}

    /** Those of the policy and of the fixed words, in every language. */
    List<Stored> all(String policy) {
        return jdbc.sql("""
                select item, field, language, text, source, state, written_at, version, policy is null as word
                from policies.translation
                where policy = :policy or policy is null
                """)
                .param("policy", policy)
                .query(TranslationRepository::toStored)
                .list();
    }

    /** Those of the policy and of the fixed words in the language. */
    List<Stored> in(String language, @Nullable String policy) {
        return jdbc.sql("""
                select item, field, language, text, source, state, written_at, version, policy is null as word
                from policies.translation
                where (policy = :policy or policy is null) and language = :language
                """)
                .param("policy", policy, Types.VARCHAR)
                .param("language", language)
                .query(TranslationRepository::toStored)
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

    private static Stored toStored(ResultSet row, int number) throws SQLException {
        var translation = new Translation(
                new TextPlace(
                        row.getString("item"),
                        TextField.of(row.getString("field")).orElseThrow()),
                row.getString("language"),
                row.getString("text"),
                row.getString("source"),
                row.getString("state").equals("ready"),
                toInstant(row),
                row.getInt("version"));
        return new Stored(translation, row.getBoolean("word"));
    }

    private static Instant toInstant(ResultSet row) throws SQLException {
        return row.getObject("written_at", OffsetDateTime.class).toInstant();
    }
}
