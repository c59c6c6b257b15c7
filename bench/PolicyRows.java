import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * Fills a running Helhed's own database with invented policies in force, each with tracks, focus areas, commitments, goals and as
 * many effect goals, half of them with shipped figures. Every goal has an owner and a decision. The same each time.
 *
 * <p>{@code java -cp postgresql.jar PolicyRows.java SETTINGS HELHED_DIRECTORY POLICIES GOALS}, goals of each policy
 */
final class PolicyRows {

    private static final int AREAS = 8;
    private static final int TRACKS = 3;

    public static void main(String... arguments) throws IOException, SQLException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var areas = areas(Path.of(arguments[1], "src/main/resources/barometer/figures/ras200.csv"));
        var goals = Integer.parseInt(arguments[3]);
        var address = "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed";
        try (var connection = DriverManager.getConnection(address, "helhed", settings.getProperty("password"))) {
            for (int policy = 1; policy <= Integer.parseInt(arguments[2]); policy++) {
                write(connection, "bench-" + policy, text(policy, goals, areas));
            }
            try (var statement = connection.createStatement()) {
                statement.execute(OWNERS_AND_DECISIONS.formatted(goals));
                statement.execute("analyze");
            }
        }
    }

    private static final String OWNERS_AND_DECISIONS = """
            insert into access.owner (kind, thing, person, unit, since)
            select 'maal', policy.id || '.g-' || goal, person.id, person.unit, now()
            from policies.policy, generate_series(1, %1$d) as goal, (select * from access.person order by number limit 1) person
            where policy.id like 'bench-%%';
            insert into policies.decision (id, policy, item, decided_on, body, agenda, text, noted_at)
            select gen_random_uuid(), policy.id, 'g-' || goal, '2026-03-01', 'Byrådet', 'Punkt 7', 'Målet fastholdes.', now()
            from policies.policy, generate_series(1, %1$d) as goal
            where policy.id like 'bench-%%'
            """;

    private static void write(Connection connection, String id, String text) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into policies.policy (id, municipality, stage, valid_from, document, changed_at)
                values (?, '751', 'adopted', '2010-01-01', ?, now())
                """)) {
            insert.setString(1, id);
            insert.setString(2, text);
            insert.execute();
        }
    }

    private static List<String> areas(Path figures) throws IOException {
        return Files.readAllLines(figures).stream()
                .skip(1)
                .map(line -> line.replaceFirst("^\"[^\"]*\",[^,]*,(\\d{3}),.*", "$1"))
                .distinct()
                .toList();
    }

    private static String text(int policy, int goals, List<String> areas) {
        var text = new StringBuilder("""
                policy: bench-%1$d
                municipality: "751"
                title: {da: Politik %1$d til måling, en: Policy %1$d to be measured}
                summary: {da: Opfundet., en: Invented.}
                adopted: {on: 2010-01-01, by: Byrådet}
                valid: {from: 2010-01-01}
                committee: Socialudvalget
                source: {title: {da: Opfundet}}
                tracks:
                """.formatted(policy));
        for (int track = 1; track <= TRACKS; track++) {
            text.append("  - {key: t-%1$d, title: {da: Spor %1$d, en: Track %1$d}}\n".formatted(track));
        }
        text.append("focusAreas:\n");
        for (int area = 1; area <= AREAS; area++) {
            text.append("  - {key: a-%1$d, title: {da: Område %1$d, en: Area %1$d}, committee: Udvalg %1$d}\n".formatted(area));
        }
        text.append("commitments:\n");
        for (int goal = 1; goal <= goals; goal++) {
            text.append("  - {key: c-%1$d, text: {da: Vi arbejder for mål %1$d, en: We work for goal %1$d}, focusArea: a-%2$d, track: t-%3$d%4$s}\n"
                    .formatted(goal, 1 + goal % AREAS, 1 + goal % TRACKS, goal % 5 == 0 ? "" : ", goals: [g-" + goal + "]"));
        }
        text.append("goals:\n");
        for (int goal = 1; goal <= goals; goal++) {
            text.append("""
                      - key: g-%1$d
                        text: {da: "Mål %1$d: flere kommer med", en: "Goal %1$d: more take part"}
                        focusArea: a-%2$d
                        effectGoals:
                          - {key: e-%1$d, text: {da: Så mange, en: So many}, indicator: %3$s, area: "%4$s", %5$s}
                    """.formatted(
                            goal,
                            1 + goal % AREAS,
                            goal % 2 == 0 ? "N12" : "\"2.1\"",
                            areas.get((policy + goal) % areas.size()),
                            goal % 3 == 0 ? "target: {value: 90, deadline: \"2024\", direction: higher}" : "floor: {value: 90}"));
        }
        return text.toString();
    }

    private PolicyRows() {}
}
