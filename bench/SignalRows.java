import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Fills a running Helhed's own database with invented indicators of one municipality and with figures of them in all 98: the base,
 * and three years since, each with how many people were counted. The same each time.
 *
 * <p>{@code java -cp postgresql.jar SignalRows.java SETTINGS HELHED_DIRECTORY INDICATORS}
 */
final class SignalRows {

    private static final String DEFINITIONS = """
            insert into barometer.definition (
                indicator, version, series, since, title_da, subject_da, definition_da, numerator_da, denominator_da,
                population_da, unit, good, source, frequency, base)
            select '999-' || number, 1, 1, '2020-01-01', 'Opfundet andel ' || number, 'Andelen', 'Opfundet', 'Del', 'Alle',
                'Opfundne', 'pct', case when number %% 2 = 0 then 'higher' else 'lower' end, 'Opfundet', 'yearly', '2012'
            from generate_series(1, %d) as number
            """;

    private static final String OBSERVATIONS = """
            with batch as (
                insert into barometer.batch (number, imported_at, imported_by, file_name, sha256, taken, refused)
                select coalesce(max(number), 0) + 1, now(), 'bench', 'bench.csv', repeat('b', 64), 1, 0 from barometer.batch
                returning number)
            insert into barometer.observation (
                batch, line, indicator, area, period, period_from, period_to, value, unit, known_on, numerator, denominator)
            select batch.number, row_number() over (), '999-' || figure.number || '.v1', area, year::text,
                make_date(year, 1, 1), make_date(year, 12, 31), part / 10.0, 'pct', make_date(year + 1, 3, 1), part, 1000
            from batch
            cross join generate_series(1, %d) as figure (number)
            cross join unnest('{%s}'::text[]) as area
            cross join unnest('{2012,2022,2023,2024}'::integer[]) as year
            cross join lateral (
                select abs(hashint4(figure.number * 131 + area::integer * 7 + year)) %% 1001 as part) as counted
            """;

    public static void main(String... arguments) throws IOException, SQLException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var municipalities = municipalities(Path.of(arguments[1], "src/main/resources/reference/areas.csv"));
        var indicators = Integer.parseInt(arguments[2]);
        var address = "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed";
        try (var connection = DriverManager.getConnection(address, "helhed", settings.getProperty("password"));
                var statement = connection.createStatement()) {
            statement.execute(DEFINITIONS.formatted(indicators));
            System.out.printf(
                    "%d observations%n", statement.executeUpdate(OBSERVATIONS.formatted(indicators, municipalities)));
            statement.execute("analyze");
        }
    }

    private static String municipalities(Path areas) throws IOException {
        try (var lines = Files.lines(areas)) {
            return String.join(
                    ",",
                    lines.filter(line -> line.contains(",municipality,"))
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .toList());
        }
    }
}
