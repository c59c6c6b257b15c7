import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Fills a running Helhed's own database with invented efforts in the teams of {@code Staff.java}, a third of them not published,
 * and gives some people roles that reach all of them, a department, or a team. The same each time.
 *
 * <p>{@code java -cp postgresql.jar EffortRows.java SETTINGS EFFORTS}
 */
final class EffortRows {

    private static final String EFFORTS = """
            insert into projects.effort (
                id, number, slug, kind, phase, title, summary, target_group, target_size, area, district, unit, manager, politician,
                associations, companies, institutions, volunteers, languages, starts, ends, links, evidence, published, budget,
                municipal, spent, funded_until, registered_at, changed_at)
            select md5('effort' || i)::uuid, 'B' || i, 'bench-' || i,
                case when i %% 5 = 0 then 'operation' else 'project' end,
                case when i %% 5 = 0 then 'anchored' else (array['idea','applied','granted','running','running','evaluated','ended'])[1 + i %% 7] end,
                (array['Sprogcafé','Foreningsmentor','Lektiehjælp','Cykelværksted','Svømmehold','Jobrådgivning','Bydelsmødre',
                    'Familiehus','Praktikbank','Mentorforløb','Bogstart','Byhave','Fædregruppe','Modtagelse','Tolkevagt'])[1 + i %% 15]
                || ' for ' ||
                (array['nyankomne kvinder','unge uden job','børn i børnehaven','familier','ældre','flygtninge','ægtefæller',
                    'skoleelever','lærlinge','frivillige'])[1 + (i / 15) %% 10]
                || ' i ' ||
                (array['Gellerup','Vollsmose','Mjølnerparken','Brabrand','Aalborg Øst','Sønderbro','Nørrebro','Tåstrup'])[1 + (i / 150) %% 8]
                || ' ' || i,
                'Vi mødes hver uge og øver dansk, finder arbejde og lærer foreningslivet at kende. Indsatsen følges op hvert kvartal.',
                (array['nyankomne kvinder','unge uden job','børn i børnehaven','familier','ældre','flygtninge','ægtefæller',
                    'skoleelever','lærlinge','frivillige'])[1 + (i / 15) %% 10],
                20 + i %% 200, '751',
                (array['Gellerup','Vollsmose','Mjølnerparken','Brabrand','Aalborg Øst','Sønderbro','Nørrebro','Tåstrup'])[1 + (i / 150) %% 8],
                units.first + i %% units.many, null, '',
                array['Forening ' || i %% 400], '{}', array['Skole ' || i %% 90], '{}', '{da,ar}',
                date '2024-01-01' + i %% 700, date '2026-06-01' + i %% 900, '{}',
                (array['main-road','promising','experimental','ungraded'])[1 + i %% 4], i %% 3 <> 0,
                case when i %% 9 = 0 then null else 50000 + i %% 1000 * 1000 end,
                case when i %% 9 = 0 then null else 25000 + i %% 1000 * 500 end, null,
                date '2026-06-01' + i %% 900, timestamptz '2025-01-01' + i * interval '1 minute',
                timestamptz '2025-01-01' + i * interval '1 minute'
            from generate_series(1, %1$d) as i,
                (select min(id) as first, count(*)::integer as many from access.unit where code like 'd%%') as units
            """;

    private static final String GOALS = """
            insert into projects.effort_goal (effort, policy, goal)
            select id, 'aarhus-2013', 'bench-' || right(number, 1) from projects.effort where number like 'B%' and right(number, 1) < '4'
            """;

    private static final String WORDS = """
            insert into projects.word
            select distinct word
            from projects.effort,
                regexp_split_to_table(projects.folded(title || ' ' || summary || ' ' || target_group || ' ' || district || ' '
                    || projects.joined(associations || institutions)) collate "da-x-icu", '[^[:alnum:]]+') as word
            where length(word) between 3 and 60
            on conflict do nothing
            """;

    private static final String ROLES = """
            insert into access.assignment (person, role, unit, valid_from)
            select person.id, wanted.role, person.unit, '2026-01-01'
            from (values ('q20', 'committee-secretary'), ('q22', 'project-manager')) as wanted (number, role)
            join access.person using (number)
            """;

    public static void main(String... arguments) throws IOException, SQLException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var address = "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed";
        try (var connection = DriverManager.getConnection(address, "helhed", settings.getProperty("password"));
                var statement = connection.createStatement()) {
            // The sums are written as they are, and the words all at once: without the triggers that keep them row by row.
            statement.execute("alter table projects.effort disable trigger user");
            statement.execute(EFFORTS.formatted(Integer.parseInt(arguments[1])));
            statement.execute(GOALS);
            statement.execute(WORDS);
            statement.execute("alter table projects.effort enable trigger user");
            statement.execute(ROLES);
            statement.execute("vacuum analyze projects.effort, projects.effort_goal, projects.word, access.assignment");
        }
    }

    private EffortRows() {}
}
