package dk.helhed.projects.monitoring;

import dk.helhed.projects.Answerable;
import dk.helhed.projects.Visible;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads projects with their quarters. */
@Repository
class MonitoringRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String MONITORED = """
            select effort.id, effort.number, effort.title, effort.slug, effort.published, effort.example, effort.unit,
                effort.manager, effort.kind = 'project' and coalesce(effort.municipal >= :least, false) as monitored,
                effort.phase in ('running', 'evaluated') as open,
                greatest(effort.starts, projects.cofinanced_from(effort.id, :least)) as not_before,
                ran.firsts, ran.lasts, reported.*, contacted.*
            from projects.effort
            cross join lateral (
                select array_agg(first_day order by first_day) as firsts, array_agg(last_day order by first_day) as lasts
                from projects.run where run.effort = effort.id) as ran
            cross join lateral (
                select array_agg(quarter order by quarter) as quarters, array_agg(color order by quarter) as colors,
                    array_agg(reason order by quarter) as reasons, array_agg(plan order by quarter) as plans,
                    array_agg(responsible order by quarter) as responsibles,
                    array_agg(plan_until order by quarter) as plan_untils,
                    array_agg(version order by quarter) as versions, array_agg(imported order by quarter) as imported,
                    array_agg(reported_at order by quarter) as reported_ats
                from projects.quarterly_report as report where report.effort = effort.id) as reported
            cross join lateral (
                select array_agg(quarter order by noted_at) as contact_quarters, array_agg(step order by noted_at) as steps,
                    array_agg(on_day order by noted_at) as on_days, array_agg(words order by noted_at) as words
                from projects.contact where contact.effort = effort.id) as contacted
            """;

    /** Projects that report now, and those that have reported lately. */
    private static final String IN_TABLE = """
            from projects.effort
            cross join lateral (
                select array(
                    select color from projects.quarterly_report as report
                    where report.effort = effort.id order by quarter desc limit 2) as colors) as latest
            where effort.kind = 'project'
                and (phase in ('running', 'evaluated') and municipal >= :least
                    or effort.id in (select effort from projects.quarterly_report where quarter >= :from))
                and
            """;

    private static final String WORST_FIRST = """
            phase not in ('running', 'evaluated'),
            case
                when latest.colors = '{red,red}' then 0
                when latest.colors[1] = 'red' then 1
                when phase in ('running', 'evaluated') and municipal >= :least
                    and exists (select from projects.run where run.effort = effort.id and run.first_day < :ended)
                    and not exists (
                        select from projects.quarterly_report as report
                        where report.effort = effort.id and report.quarter >= :newest) then 2
                when latest.colors[1] = 'yellow' then 3
                when latest.colors[1] = 'green' then 4
                else 5
            end,
            title collate "da-x-icu", effort.id
            """;

    private final JdbcClient jdbc;

    MonitoringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which quarters a list is about.
     *
     * @param from the first that the table shows
     * @param owed those whose last day to report is past, the newest last
     * @param ended those that are over
     */
    record Window(Quarter from, List<Quarter> owed, List<Quarter> ended) {}

    Monitored find(UUID effort, BigDecimal least) {
        return jdbc.sql(MONITORED + "where effort.id = :id")
                .param("least", least)
                .param("id", effort)
                .query(MonitoredRow::read)
                .single();
    }

    /** A part of the table, the worst first. */
    List<Monitored> table(Visible visible, TableFilter filter, BigDecimal least, Window window, int offset, int most) {
        var chosen = "with chosen as (select effort.id, row_number() over (order by " + WORST_FIRST + ") as place "
                + IN_TABLE + visible.condition() + " and " + filter.condition()
                + " order by place limit :most offset :offset) ";
        return within(
                        jdbc.sql(chosen + MONITORED + "join chosen on chosen.id = effort.id order by chosen.place"),
                        window)
                .params(visible.parameters())
                .param("least", least)
                .param("most", most)
                .param("offset", offset)
                .query(MonitoredRow::read)
                .list();
    }

    /** The whole table, read piece by piece. To be closed. */
    Stream<Monitored> stream(Visible visible, TableFilter filter, BigDecimal least, Window window) {
        var chosen = "with chosen as (select effort.id, row_number() over (order by " + WORST_FIRST + ") as place "
                + IN_TABLE + visible.condition() + " and " + filter.condition() + ") ";
        return within(
                jdbc.sql(chosen + MONITORED + "join chosen on chosen.id = effort.id order by chosen.place"), window)
                .withFetchSize(ROWS_AT_ONCE)
                .params(visible.parameters())
                .param("least", least)
                .query(MonitoredRow::read)
                .stream();
    }

    /** How many projects of the table have which latest report, by the code of the color; empty for none. */
    Map<String, Integer> counts(Visible visible, TableFilter filter, BigDecimal least, Window window) {
        var counts = new HashMap<String, Integer>();
        within(
                        jdbc.sql("select coalesce(latest.colors[1], '') as color, count(*) as projects " + IN_TABLE
                                + visible.condition() + " and " + filter.condition() + " group by 1"),
                        window)
                .params(visible.parameters())
                .param("least", least)
                .query(row -> {
                    counts.put(row.getString("color"), row.getInt("projects"));
                });
        return counts;
    }

    /** The published ones that report now and whose last two reports are red. */
    List<Monitored> red(BigDecimal least) {
        return jdbc.sql(MONITORED + """
                where effort.kind = 'project' and phase in ('running', 'evaluated') and municipal >= :least and published
                    and array(
                        select color from projects.quarterly_report as report
                        where report.effort = effort.id order by quarter desc limit 2) = '{red,red}'
                order by effort.id
                """)
                .param("least", least)
                .query(MonitoredRow::read)
                .list();
    }

    /** Those of whom anything may be demanded that the person answers for. */
    List<Monitored> demanding(Answerable answerable, BigDecimal least, Window window) {
        return within(jdbc.sql(MONITORED + """
                cross join lateral (
                    select (
                        select color from projects.quarterly_report as report
                        where report.effort = effort.id order by quarter desc limit 1) as color,
                        (
                        select count(*) from projects.quarterly_report as report
                        where report.effort = effort.id and report.quarter = any(:over)) as reported_lately) as latest
                where effort.kind = 'project' and phase in ('running', 'evaluated') and municipal >= :least
                    and (latest.color in ('yellow', 'red')
                        or reported_lately < cardinality(:over)
                            and (projects.misses_report(effort.id, starts, :least, :owed)
                                or manager = :answering
                                    and projects.misses_report(effort.id, starts, :least, :over)))
                    and
                """ + answerable.condition() + " order by effort.id"), window)
                .params(answerable.parameters())
                .param("least", least)
                .query(MonitoredRow::read)
                .list();
    }

    private static StatementSpec within(StatementSpec sql, Window window) {
        return sql.param("from", window.from().code())
                .param("newest", window.owed().getLast().code())
                .param("ended", window.owed().getLast().next().first())
                .param("owed", codes(window.owed()))
                .param("over", codes(window.ended()));
    }

    private static String[] codes(List<Quarter> quarters) {
        return quarters.stream().map(Quarter::code).toArray(String[]::new);
    }
}
