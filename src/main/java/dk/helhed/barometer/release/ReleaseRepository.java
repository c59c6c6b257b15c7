package dk.helhed.barometer.release;

import dk.helhed.barometer.release.Release.Hand;
import dk.helhed.barometer.released.Label;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the table {@code barometer.release}. */
@Repository
class ReleaseRepository {

    private static final int MOST_LISTED = 200;

    private static final String SELECT = """
            select id, calculation, indicators, title_da, title_en, settings, content, report, safe, sha256, state, prepared_by,
                access.name_of(prepared_by) as prepared_name, prepared_at, decided_by,
                access.name_of(decided_by) as decided_name, decided_at, reason, withdrawn_by,
                access.name_of(withdrawn_by) as withdrawn_name, withdrawn_at, withdrawal_reason, version
            from barometer.release
            """;

    private final JdbcClient jdbc;

    ReleaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one release of a dataset be decided at a time. The end of the transaction lets go. */
    void lock(String dataset) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('barometer.release'), hashtext(:dataset))::text")
                .param("dataset", dataset)
                .query((row, number) -> row.getString(1))
                .single();
    }

    void save(Release release) {
        jdbc.sql("""
                insert into barometer.release (id, calculation, dataset, indicators, title_da, title_en, settings, content,
                    report, safe, sha256, prepared_by, prepared_at)
                values (:id, :calculation, :dataset, :indicators, :titleDa, :titleEn, :settings::jsonb, :content::jsonb,
                    :report::jsonb, :safe, :sha256, :preparedBy, :preparedAt)
                """)
                .param("id", release.id())
                .param("calculation", release.calculation())
                .param("dataset", release.content().dataset())
                .param("indicators", release.indicators().toArray(String[]::new))
                .param("titleDa", release.title().da())
                .param("titleEn", release.title().en())
                .param("settings", release.settings().written())
                .param("content", release.content().written())
                .param("report", release.report().written())
                .param("safe", release.safe())
                .param("sha256", release.sha256())
                .param("preparedBy", release.prepared().person())
                .param("preparedAt", at(release.prepared().at()))
                .update();
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql(SELECT + """
                where id = :id
                """)
                .param("id", id)
                .query((row, number) -> ReleaseRow.read(row))
                .optional();
    }

    /** Those with the ids, the first decided first. */
    List<Release> findAll(Collection<UUID> ids) {
        return jdbc.sql(SELECT + """
                where id = any(:ids)
                order by decided_at, id
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> ReleaseRow.read(row))
                .list();
    }

    /** The newest; what waits comes first. */
    List<Release> findNewest() {
        return jdbc.sql(SELECT + """
                order by state <> 'prepared', prepared_at desc, id
                limit :most
                """)
                .param("most", MOST_LISTED)
                .query((row, number) -> ReleaseRow.read(row))
                .list();
    }

    /** A safe release that waits for somebody else than the person. */
    record Waiting(UUID id, Label title, Instant since) {}

    List<Waiting> findWaiting(UUID person) {
        return jdbc.sql("""
                select id, title_da, title_en, prepared_at
                from barometer.release
                where state = 'prepared' and safe and prepared_by <> :person
                order by prepared_at, id
                """)
                .param("person", person)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class), ReleaseRow.title(row), ReleaseRow.instant(row, "prepared_at")))
                .list();
    }

    /** Those that wait, of what a calculation counted; the oldest first. */
    List<Release> findPrepared(UUID calculation) {
        return jdbc.sql(SELECT + """
                where calculation = :calculation and state = 'prepared'
                order by prepared_at, id
                """)
                .param("calculation", calculation)
                .query((row, number) -> ReleaseRow.read(row))
                .list();
    }

    /** The ids of what was published of a dataset, withdrawn or not. */
    List<UUID> findPublished(String dataset) {
        return jdbc.sql("""
                select id from barometer.release
                where dataset = :dataset and state in ('approved', 'withdrawn')
                order by decided_at, id
                """)
                .param("dataset", dataset)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Decides about it; false if somebody else was quicker. */
    boolean decide(UUID id, int version, ReleaseStep step, Hand hand, @Nullable Integer batch) {
        return jdbc.sql("""
                                update barometer.release
                                set state = :to, decided_by = :by, decided_at = :at, reason = :reason, batch = :batch,
                                    version = version + 1
                                where id = :id and version = :version and state = :from
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("from", step.from().code())
                        .param("to", step.to().code())
                        .param("by", hand.person())
                        .param("at", at(hand.at()))
                        .param("reason", hand.reason())
                        .param("batch", batch)
                        .update()
                == 1;
    }

    /** Withdraws it; false if somebody else was quicker. */
    boolean withdraw(UUID id, int version, Hand hand) {
        return jdbc.sql("""
                                update barometer.release
                                set state = 'withdrawn', withdrawn_by = :by, withdrawn_at = :at, withdrawal_reason = :reason,
                                    version = version + 1
                                where id = :id and version = :version and state = 'approved'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("by", hand.person())
                        .param("at", at(hand.at()))
                        .param("reason", hand.reason())
                        .update()
                == 1;
    }

    /** Takes the figures out of the observations that a withdrawn release became, so that they are not found on earlier days either. */
    void emptyObservations(UUID id) {
        jdbc.sql("select barometer.empty_withdrawn(:id)::text")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
