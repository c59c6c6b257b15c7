package dk.helhed.barometer.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the table {@code barometer.counted_indicator}. */
@Repository
class CountedIndicatorRepository {

    private final JdbcClient jdbc;

    CountedIndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the newest first in each definition. */
    List<CountedIndicator> findAll() {
        return jdbc.sql("""
                select linked.indicator, indicator_version, series, linked.definition, definition_version
                from barometer.counted_indicator linked
                join barometer.definition own on own.indicator = linked.indicator and own.version = indicator_version
                order by linked.definition, indicator_version desc
                """).query(CountedIndicatorRepository::toCounted).list();
    }

    /** The indicator of a definition, the newest version first. */
    List<CountedIndicator> findOf(String definition) {
        return jdbc.sql("""
                select linked.indicator, indicator_version, series, linked.definition, definition_version
                from barometer.counted_indicator linked
                join barometer.definition own on own.indicator = linked.indicator and own.version = indicator_version
                where linked.definition = :definition
                order by indicator_version desc
                """)
                .param("definition", definition)
                .query(CountedIndicatorRepository::toCounted)
                .list();
    }

    /** Whether the indicator is counted by some definition. */
    boolean isCounted(String indicator) {
        return jdbc.sql("select exists (select from barometer.counted_indicator where indicator = :indicator)")
                .param("indicator", indicator)
                .query(Boolean.class)
                .single();
    }

    void add(String indicator, int version, KeptDefinition definition, Instant linkedAt, @Nullable UUID linkedBy) {
        jdbc.sql("""
                insert into barometer.counted_indicator (indicator, indicator_version, definition, definition_version, linked_at,
                    linked_by)
                values (:indicator, :version, :definition, :definitionVersion, :linkedAt, :linkedBy)
                """)
                .param("indicator", indicator)
                .param("version", version)
                .param("definition", definition.id())
                .param("definitionVersion", definition.version())
                .param("linkedAt", linkedAt.atOffset(ZoneOffset.UTC))
                .param("linkedBy", linkedBy)
                .update();
    }

    private static CountedIndicator toCounted(ResultSet row, int number) throws SQLException {
        return new CountedIndicator(
                row.getString("indicator"),
                row.getInt("indicator_version"),
                row.getInt("series"),
                row.getString("definition"),
                row.getInt("definition_version"));
    }
}
