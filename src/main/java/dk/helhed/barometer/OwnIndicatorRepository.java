package dk.helhed.barometer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reading of the table {@code barometer.definition}. */
@Repository
class OwnIndicatorRepository {

    private final JdbcClient jdbc;

    OwnIndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By area, then by number. */
    List<OwnIndicatorHistory> findAll() {
        return histories(jdbc.sql("""
                select * from barometer.definition
                order by left(indicator, 3), substr(indicator, 5)::integer, version desc
                """).query(OwnIndicatorRepository::toVersion).list());
    }

    /** Those of an area, by number. */
    List<OwnIndicatorHistory> findOf(String area) {
        return histories(jdbc.sql("""
                select * from barometer.definition
                where left(indicator, 3) = :area
                order by substr(indicator, 5)::integer, version desc
                """)
                .param("area", area)
                .query(OwnIndicatorRepository::toVersion)
                .list());
    }

    Optional<OwnIndicatorHistory> find(String code) {
        return histories(jdbc.sql("""
                select * from barometer.definition
                where indicator = :code
                order by version desc
                """)
                        .param("code", code)
                        .query(OwnIndicatorRepository::toVersion)
                        .list())
                .stream()
                .findFirst();
    }

    private static List<OwnIndicatorHistory> histories(List<OwnIndicator> versions) {
        return versions.stream().collect(groupingBy(OwnIndicator::code, LinkedHashMap::new, toList())).values().stream()
                .map(OwnIndicatorHistory::new)
                .toList();
    }

    private static OwnIndicator toVersion(ResultSet row, int number) throws SQLException {
        var title = text(row, "title");
        var base = row.getString("base");
        return new OwnIndicator(
                row.getString("indicator"),
                row.getInt("version"),
                row.getInt("series"),
                row.getObject("since", LocalDate.class),
                title,
                row.getString("subject_da") == null ? title : text(row, "subject"),
                text(row, "definition"),
                textOrNull(row, "numerator"),
                textOrNull(row, "denominator"),
                text(row, "population"),
                Unit.named(row.getString("unit")).orElseThrow(),
                Good.valueOf(row.getString("good").toUpperCase(Locale.ROOT)),
                new Source(row.getString("source"), row.getString("source_url")),
                Frequency.named(row.getString("frequency")).orElseThrow(),
                base == null ? null : Period.parse(base).orElseThrow(),
                row.getObject("owner_unit", Integer.class));
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return LocalizedText.danish(row.getString(column + "_da"), row.getString(column + "_en"));
    }

    private static @Nullable LocalizedText textOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_da") == null ? null : text(row, column);
    }
}
