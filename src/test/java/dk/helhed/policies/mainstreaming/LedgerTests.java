package dk.helhed.policies.mainstreaming;

import static dk.helhed.policies.mainstreaming.Secretary.answers;
import static dk.helhed.policies.mainstreaming.Secretary.but;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The ledger as a visitor reads it. */
@AccessTest
class LedgerTests {

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;
    private final JdbcConnectionDetails connection;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Secretary secretary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit team;

    LedgerTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database, JdbcConnectionDetails connection) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
        this.connection = connection;
    }

    @BeforeEach
    void beginWithAnEmptyLedger() {
        database.sql("delete from policies.mainstreaming_check").update();
        team = people.team(people.department());
        secretary = new Secretary(mvc, people, people.with("committee-secretary", team));
    }

    private void write(Map<String, List<String>> answers) {
        secretary.write(team.code(), answers);
    }

    private String read(String address, Object... values) {
        return new String(
                mvc.get().uri(address, values).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    private static Map<String, List<String>> usable(String title, String committee) {
        var answers = but(but(but(answers(title, committee), "usable", "yes"), "excluded"), "help");
        return but(but(but(answers, "involved", "nobody"), "effect", "nothing"), "effectText");
    }

    /** What the row of the table says, cell by cell. */
    private List<String> row(String page, String year, String committee) {
        return Arrays.stream(page.split("<tr>"))
                .map(row -> row.split("</tr>", -1)[0]
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(row -> row.startsWith(year + " " + committee))
                .findFirst()
                .map(row -> List.of(
                        row.substring((year + " " + committee).length()).strip().split(" ")))
                .orElseThrow(() -> new AssertionError("No row of " + committee + " in " + page));
    }

    @Test
    void withoutChecksItSaysThatNobodyHasAsked() {
        assertThat(read("/mainstreaming")).contains("Kan alle bruge det?", "Ingen har spurgt endnu.");
        assertThat(read("/mainstreaming?lang=en")).contains("Nobody has asked yet.");
    }

    @Test
    void itCountsByCommitteeAndYearHoweverTheCommitteeIsSpelled() {
        write(answers("A", "Kulturudvalget"));
        write(usable("B", "kulturudvalget"));
        write(but(usable("C", "KULTURUDVALGET"), "usable", "unknown"));
        write(but(answers("D", "Kulturudvalget"), "day", "2025-12-31"));
        write(but(answers("E", "Økonomiudvalget"), "published"));

        var page = read("/mainstreaming");

        assertThat(row(page, "2026", "KULTURUDVALGET")).containsExactly("3", "1", "1", "1", "1");
        assertThat(row(page, "2025", "Kulturudvalget")).containsExactly("1", "1", "0", "1", "1");
        assertThat(row(page, "2026", "Økonomiudvalget")).containsExactly("1", "1", "0", "1", "1");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("<dt>gange er der spurgt</dt><dd>5</dd>", "<dt>gange blev noget ændret</dt><dd>3</dd>");
    }

    @Test
    void onlyChangesThatMayBeReadAreTold() {
        write(answers("Fortalt", "Kulturudvalget"));
        write(but(answers("Fortiet", "Kulturudvalget"), "published"));
        write(but(answers("Uafgjort", "Kulturudvalget"), "effect", "open"));
        write(but(answers("Uændret", "Kulturudvalget"), "effect", "nothing"));

        assertThat(read("/mainstreaming"))
                .contains("Fortalt", "Man kan ringe om Fortalt", "Sagen blev ændret", "De berørte var med")
                .doesNotContain("Fortiet", "Uafgjort", "Uændret")
                .doesNotContain(
                        "Forældre, der ikke læser dansk", secretary.person().name(), team.name());
    }

    @Test
    void itIsNarrowedByYearAndCommittee() {
        write(answers("Ny", "Kulturudvalget"));
        write(but(answers("Gammel", "Kulturudvalget"), "day", "2025-05-05"));
        write(answers("Anden", "Økonomiudvalget"));

        assertThat(read("/mainstreaming?aar=2026&udvalg=kulturudvalget"))
                .contains("Man kan ringe om Ny")
                .doesNotContain("Man kan ringe om Gammel", "Man kan ringe om Anden");
        assertThat(read("/mainstreaming?aar=2024")).contains("Ingen tjek passer");
        assertThat(read("/mainstreaming?aar=&udvalg=")).contains("Man kan ringe om Gammel");
        assertThat(mvc.get().uri("/mainstreaming?aar=nu").exchange()).hasStatus(400);
    }

    @Test
    void theFileHasTheColumnsOfTheTable() {
        write(answers("A", "Kulturudvalget"));
        write(answers("B", "=1+1"));

        assertThat(read("/mainstreaming.csv")).isEqualTo("""
                year,committee,asked,cannot_use,do_not_know,those_concerned_involved,changed
                2026,=1+1,1,1,0,1,1
                2026,Kulturudvalget,1,1,0,1,1
                """);
        assertThat(read("/mainstreaming.csv?dialect=excel-da&udvalg={committee}", "=1+1"))
                .isEqualTo("""
                \uFEFFyear;committee;asked;cannot_use;do_not_know;those_concerned_involved;changed
                2026;'=1+1;1;1;0;1;1
                """);
        assertThat(mvc.get().uri("/mainstreaming.csv?dialect=latin").exchange())
                .hasStatus(400)
                .bodyText()
                .contains("Vi kender ikke dialekten latin");
    }

    @Test
    void theDatabaseShowsNoCheckToNobodyAndLetsNobodyDeleteOrRewriteWhoWroteIt() throws SQLException {
        write(answers("A", "Kulturudvalget"));

        try (var program = DriverManager.getConnection(
                        Objects.requireNonNull(connection.getJdbcUrl()),
                        connection.getUsername(),
                        connection.getPassword());
                var statement = program.createStatement()) {
            statement.execute("set role helhed_app");
            try (var rows = statement.executeQuery("select count(*) from policies.mainstreaming_check")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isZero();
            }
            for (var sql : List.of(
                    "delete from policies.mainstreaming_check",
                    "update policies.mainstreaming_check set written_by = gen_random_uuid()")) {
                assertThat(refusal(statement, sql)).contains("permission denied");
            }
        }
    }

    private static String refusal(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        }
    }
}
