import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Fills a running Helhed's own database with invented people, all of them marked as invented, in departments of
 * teams. The same each time.
 *
 * <p>{@code java -cp postgresql.jar Staff.java SETTINGS PEOPLE DEPARTMENTS TEAMS}, teams of each department
 */
final class Staff {

    private static final String UNITS = """
            insert into access.unit (code, name, kind, parent)
            select 'd' || d, 'Forvaltning ' || d, 'department', (select id from access.unit where parent is null)
            from generate_series(1, %1$d) as d;
            insert into access.unit (code, name, kind, parent)
            select 'd' || d || '-' || t, 'Team ' || d || '-' || t, 'team', (select id from access.unit where code = 'd' || d)
            from generate_series(1, %1$d) as d, generate_series(1, %2$d) as t;
            """;

    private static final String PEOPLE = """
            insert into access.person (id, number, name, unit, demo)
            select md5('person' || i)::uuid, 'q' || i,
                (array['Anna','Bo','Cecilie','Dorthe','Emil','Freja','Gitte','Hans','Ida','Jens','Karen','Lars','Mette','Niels',
                    'Ole','Pia','Rikke','Søren','Tina','Ulla','Vagn','Yrsa','Ærlig','Øjvind','Åse'])[1 + i %% 25]
                || ' ' ||
                (array['Aagaard','Berg','Christensen','Dahl','Eriksen','Frandsen','Gram','Hansen','Iversen','Jensen','Kjær','Lund',
                    'Madsen','Nielsen','Olsen','Pedersen','Riis','Sørensen','Thomsen','Ussing','Vestergaard','Winther','Østergaard',
                    'Åkjær','Ægidius'])[1 + (i / 25) %% 25]
                || ' ' || i,
                (select id from access.unit where code = 'd1') + i %% %2$d,
                true
            from generate_series(1, %1$d) as i
            """;

    private static final String ROLES = """
            insert into access.assignment (person, role, unit, valid_from)
            select id, case substr(number, length(number)) when '1' then 'team-leader' else 'caseworker' end, unit, '2026-01-01'
            from access.person
            where number like 'q%'
            """;

    public static void main(String... arguments) throws IOException, SQLException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var address = "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed";
        try (var connection = DriverManager.getConnection(address, "helhed", settings.getProperty("password"));
                var statement = connection.createStatement()) {
            var departments = Integer.parseInt(arguments[2]);
            var teams = Integer.parseInt(arguments[3]);
            statement.execute(UNITS.formatted(departments, teams));
            statement.execute(PEOPLE.formatted(Integer.parseInt(arguments[1]), departments * (teams + 1)));
            statement.execute(ROLES);
            statement.execute("insert into access.assignment (person, role, unit, valid_from)"
                    + " select id, 'administrator', unit, '2026-01-01' from access.person where number = 'q10'");
            statement.execute("analyze");
        }
        try (var connection = DriverManager.getConnection(address, "helhed", settings.getProperty("password"));
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze access.person, access.assignment, access.unit");
        }
    }

    private Staff() {}
}
