package dk.helhed.reports.language;

import static java.util.stream.Collectors.toMap;

import dk.helhed.reports.language.Translated.Stored;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on translations of reports. */
@Repository
class TranslationRepository {

    private final JdbcClient jdbc;

    TranslationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the report, in every language; of the fixed words if it is null. */
    Map<Place, Stored> of(@Nullable UUID report) {
        return jdbc
                .sql("""
                select language, place, text, source, machine, state, version
                from reports.translation where report is not distinct from :report
                """)
                .param("report", report, Types.OTHER)
                .query((row, number) -> Map.entry(
                        new Place(row.getString("language"), row.getString("place")),
                        new Stored(
                                row.getString("text"),
                                row.getString("source"),
                                row.getBoolean("machine"),
                                row.getString("state").equals("ready"),
                                row.getInt("version"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Writes a translation, or writes it anew if nobody has since its version.
     *
     * @param report null for a fixed word
     * @param written its version is the one it builds upon; 0 for the first
     * @return whether it was written
     */
    boolean save(@Nullable UUID report, Place key, Stored written, Instant now) {
        return jdbc.sql("""
                        insert into reports.translation
                            (report, place, language, text, source, machine, state, written_at, translator)
                        values (:report, :place, :language, :text, :source, :machine, :state, :now, access.acting_person())
                        on conflict (report, place, language) do update
                            set text = excluded.text, source = excluded.source, machine = excluded.machine,
                                state = excluded.state, written_at = excluded.written_at,
                                translator = excluded.translator, version = translation.version + 1
                            where translation.version = :version
                        """)
                        .param("report", report, Types.OTHER)
                        .param("place", key.place())
                        .param("language", key.language())
                        .param("text", written.text())
                        .param("source", written.source())
                        .param("machine", written.machine())
                        .param("state", written.ready() ? "ready" : "draft")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", written.version())
                        .update()
                == 1;
    }
}
