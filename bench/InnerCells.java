import java.sql.DriverManager;

/**
 * Writes the inner cells of the tables of the measurement: ten years of an invented register, some 5.5 million person-years.
 *
 * <p>Integer arithmetic only, so every machine makes the same. Arguments: the file to write, how many persons, how many
 * years of age are one band.
 */
public class InnerCells {

    private static final String REGISTER = """
            COPY (
              WITH drawn AS (
                SELECT i::BIGINT AS person, y::INT AS year, (i * 64 + (y - 2000))::BIGINT AS k
                FROM range(1, %2$s + 1) p(i), range(2016, 2026) r(y)
              ), person AS (
                SELECT year, least(98, 1 + floor(98 * pow(mx(person, 1), 1.8)))::INT AS home,
                  CASE WHEN mx(person, 2) < 0.855 THEN 1 WHEN mx(person, 2) < 0.905 THEN 2 WHEN mx(person, 2) < 0.965 THEN 3
                       WHEN mx(person, 2) < 0.971 THEN 4 ELSE 5 END AS origin,
                  mx(person, 3) AS country, mx(person, 4) AS sex, (floor(96 * mx(person, 5))::INT + year - 2008) %% 96 AS age, k
                FROM drawn
              ), moved AS (
                SELECT *, CASE WHEN mx(k, 11) < 0.03 THEN least(98, 1 + floor(98 * pow(mx(k, 12), 1.8)))::INT ELSE home END AS municipality
                FROM person
                WHERE origin IN (1, 2, 3)
              )
              SELECT 'R' || (1 + (municipality - 1) // 20) AS region, 'M' || lpad(municipality::VARCHAR, 3, '0') AS municipality,
                'G' || origin AS cgroup,
                'C' || lpad((CASE WHEN origin = 1 THEN 0 WHEN origin = 2 THEN 1 + floor(60 * pow(country, 2.5))
                                  ELSE 61 + floor(139 * pow(country, 2.5)) END)::INT::VARCHAR, 3, '0') AS country,
                'S' || (1 + (sex >= 0.5)::INT) AS sex, 'A' || least(age // %3$s, 90 // %3$s) AS band, count(*) AS n
              FROM moved GROUP BY ALL ORDER BY ALL
            ) TO '%1$s' (FORMAT csv, HEADER)
            """;

    private static final String MIX = """
            CREATE MACRO mx(p, k) AS (
              (xor(xor((p * 48271 + k * 1299709 + 7919) % 2147483647, ((p * 48271 + k * 1299709 + 7919) % 2147483647) >> 15) * 16807 % 2147483647,
                   (xor((p * 48271 + k * 1299709 + 7919) % 2147483647, ((p * 48271 + k * 1299709 + 7919) % 2147483647) >> 15)
                    * 16807 % 2147483647) >> 13) * 69621 % 2147483647) / 2147483647.0)
            """;

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(MIX);
            statement.execute(REGISTER.formatted(
                    arguments[0], Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])));
        }
    }
}
