package dk.helhed.barometer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reading of the table {@code barometer.observation}. */
@Repository
class ObservationRepository {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    ObservationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every version of every figure of the areas known on the day; the version in force first, for each figure. The latest
     * known is in force, also when it takes the figure back ({@code ..}); a row with only a change does not hide a level.
     */
    List<Observation> findKnown(Collection<String> areas, LocalDate asOf) {
        return jdbc.sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from barometer.observation
                where area in (:areas) and known_on <= :asOf
                order by area, indicator, period_to, rtrim(period, '~'), value is null and change is not null,
                    known_on desc, batch desc, line desc
                """)
                .param("areas", areas)
                .param("asOf", asOf)
                .query(new ObservationRow()::read)
                .list();
    }

    /** As {@link #findKnown}, but only the given series, for all areas or for the ones named. */
    List<Observation> findKnown(Collection<String> indicators, Collection<String> areas, LocalDate asOf) {
        return jdbc.sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from barometer.observation
                where indicator in (:indicators) and area in (:areas) and known_on <= :asOf
                order by area, indicator, period_to, rtrim(period, '~'), value is null and change is not null,
                    known_on desc, batch desc, line desc
                """)
                .param("indicators", indicators)
                .param("areas", areas)
                .param("asOf", asOf)
                .query(new ObservationRow()::read)
                .list();
    }

    /** As {@link #findKnown}, but only the given series, each in its own area. */
    List<Observation> findKnown(Set<FigureRef> wanted, LocalDate asOf) {
        return jdbc.sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from barometer.observation
                join unnest(:indicators, :areas) as wanted (indicator, area) using (indicator, area)
                where known_on <= :asOf
                order by area, indicator, period_to, rtrim(period, '~'), value is null and change is not null,
                    known_on desc, batch desc, line desc
                """)
                .param("indicators", wanted.stream().map(FigureRef::indicator).toArray(String[]::new))
                .param("areas", wanted.stream().map(FigureRef::area).toArray(String[]::new))
                .param("asOf", asOf)
                .query(new ObservationRow()::read)
                .list();
    }

    /** One figure of each area for a period: the version in force on the day, where it has a value or is kept back. */
    List<Observation> findForPeriod(String indicator, String period, LocalDate asOf) {
        return jdbc.sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from (
                    select distinct on (area) *
                    from barometer.observation
                    where indicator = :indicator and rtrim(period, '~') = :period and known_on <= :asOf
                        and (value is not null or change is null)
                    order by area, known_on desc, batch desc, line desc
                ) as figure
                where value is not null or status in ('hidden', 'merged')
                order by area
                """)
                .param("indicator", indicator)
                .param("period", period)
                .param("asOf", asOf)
                .query(new ObservationRow()::read)
                .list();
    }

    /** The periods for which some of the areas have a value, newest first; about a time counts as that time. */
    List<String> findPeriods(String indicator, Collection<String> areas, LocalDate asOf) {
        return jdbc.sql("""
                select min(period)
                from barometer.observation
                where indicator = :indicator and area in (:areas) and known_on <= :asOf
                    and value is not null and period is not null
                group by rtrim(period, '~')
                order by max(period_to) desc, max(period_from) desc
                """)
                .param("indicator", indicator)
                .param("areas", areas)
                .param("asOf", asOf)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The indicators for which some of the areas have a value with a period. */
    List<String> findIndicators(Collection<String> areas, LocalDate asOf) {
        return jdbc.sql("""
                select distinct indicator
                from barometer.observation
                where area in (:areas) and known_on <= :asOf and value is not null and period is not null
                """)
                .param("areas", areas)
                .param("asOf", asOf)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Those of the indicators for which more than one of the areas have a value with a period. */
    List<String> findSpread(Collection<String> indicators, Collection<String> areas, LocalDate asOf) {
        return jdbc.sql("""
                select indicator
                from barometer.observation
                where indicator in (:indicators) and area in (:areas) and known_on <= :asOf and value is not null
                    and period is not null
                group by indicator
                having count(distinct area) > 1
                """)
                .param("indicators", indicators)
                .param("areas", areas)
                .param("asOf", asOf)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The rows of a batch in the order of its file. */
    List<Observation> findInBatch(int batch, int offset, int limit) {
        return jdbc.sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from barometer.observation
                where batch = :batch
                order by line
                offset :offset limit :limit
                """)
                .param("batch", batch)
                .param("offset", offset)
                .param("limit", limit)
                .query(new ObservationRow()::read)
                .list();
    }

    /** As above, all rows. Needs a transaction, for else the driver reads them all at once; must be closed. */
    Stream<Observation> streamBatch(int batch) {
        return jdbc
                .sql("""
                select batch, line, indicator, area, period, value, unit, change, since, published, known_on, source, note,
                    numerator, denominator, status
                from barometer.observation
                where batch = :batch
                order by line
                """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("batch", batch)
                .query(new ObservationRow()::read)
                .stream();
    }
}
