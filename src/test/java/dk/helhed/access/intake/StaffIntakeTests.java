package dk.helhed.access.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.StaffTest;
import dk.helhed.access.TestStaff;
import dk.helhed.access.Unit;
import dk.helhed.access.intake.StaffResult.Counts;
import dk.helhed.access.intake.StaffResult.Refused;
import dk.helhed.access.intake.StaffResult.Taken;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.tables.RowError;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@StaffTest
class StaffIntakeTests {

    private static final String COLUMNS =
            "unit_code;unit_name;unit_kind;parent_code;number;name;email;role;role_unit;from;to;left_on";

    private final StaffIntake intake;
    private final TestStaff staff;
    private final People people;
    private final JdbcClient jdbc;
    private final CountedDatabase database;
    private Unit team;
    private String mark = "";

    StaffIntakeTests(StaffIntake intake, TestStaff staff, People people, JdbcClient jdbc, DataSource database) {
        this.intake = intake;
        this.staff = staff;
        this.people = people;
        this.jdbc = jdbc;
        this.database = (CountedDatabase) database;
        staff.administrator();
        team = staff.root();
    }

    @BeforeEach
    void makeUpUnits() {
        team = staff.team("Holdet", staff.department("Afdelingen"));
        mark = TestStaff.fresh("i");
    }

    private record Answer(StaffResult result, List<RowError> errors) {}

    private Answer take(byte[] file, boolean dryRun) {
        var errors = new ArrayList<RowError>();
        var request = new StaffRequest(() -> new ByteArrayInputStream(file), "personale.csv", dryRun);
        return new Answer(intake.take(request, errors::add), errors);
    }

    /** Takes rows in; in them T is the code of the team, and M a text that no other test has. */
    private Answer take(String... rows) {
        return take(file(rows).getBytes(UTF_8), false);
    }

    private String file(String... rows) {
        return COLUMNS + "\n"
                + String.join("\n", rows).replaceAll("\\bT\\b", team.code()).replaceAll("\\bM", mark);
    }

    private Person person(String number) {
        return staff.numbered(number.replace("M", mark)).orElseThrow();
    }

    private static Counts counts(int added, int changed, int unchanged) {
        return new Counts(added, changed, unchanged);
    }

    @Test
    void unitsPeopleAndRolesComeInTogetherInAnyOrder() {
        var answer = take(
                "Mb;;;;Manna;Anna Aa;anna@eksempel.dk;caseworker;;2026-01-01;;",
                "Mb;;;;Manna;Anna Aa;;evaluator;T;2026-01-01;2026-06-30;",
                "Mb;Børneholdet;team;Ma;;;;;;;;",
                "Ma;Børn;department;kommune;;;;;;;;");

        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result()).isEqualTo(new Taken(counts(2, 0, 0), counts(1, 0, 0), counts(2, 0, 0)));
        var anna = person("Manna");
        assertThat(anna.email()).isEqualTo("anna@eksempel.dk");
        assertThat(staff.byTheProgram(() -> people.assignments(anna.id())))
                .extracting(role -> role.role(), role -> role.from(), role -> role.to())
                .containsExactlyInAnyOrder(
                        tuple("caseworker", LocalDate.of(2026, 1, 1), null),
                        tuple("evaluator", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
        assertThat(staff.actor(anna).unit()).isEqualTo(anna.unit());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String[] rows = {
            "Ma;Børn;department;kommune;;;;;;;;",
            "Ma;;;;Manna;Anna Aa;;caseworker;;;;",
            "T;;;;Mbo;Bo Bo;;;;;;2026-02-01",
        };
        take(rows);

        var answer = take(rows);

        assertThat(answer.result()).isEqualTo(new Taken(counts(0, 0, 1), counts(0, 0, 2), counts(0, 0, 1)));
        assertThat(((Taken) answer.result()).changesNothing()).isTrue();
    }

    @Test
    void aLaterFileChangesWhatItSaysAndLeavesTheRestAlone() {
        take("T;;;;Manna;Anna Aa;anna@eksempel.dk;caseworker;;2026-01-01;;", "T;;;;Mbo;Bo Bo;;;;;;");

        var answer = take("T;;;;MANNA;Anna Bb;;caseworker;;2026-01-01;2026-05-31;2026-06-01");

        assertThat(answer.result()).isEqualTo(new Taken(counts(0, 0, 0), counts(0, 1, 0), counts(0, 1, 0)));
        assertThat(person("Manna"))
                .satisfies(anna -> assertThat(anna.name()).isEqualTo("Anna Bb"))
                .satisfies(anna -> assertThat(anna.email()).isEqualTo("anna@eksempel.dk"))
                .satisfies(anna -> assertThat(anna.leftOn()).isEqualTo("2026-06-01"));
        assertThat(person("Mbo").leftOn()).isNull();
    }

    @Test
    void anEmptyFieldTakesNoEndingBack() {
        take("T;;;;Manna;Anna Aa;;caseworker;;2026-01-01;2026-05-31;2026-06-01");

        assertThat(take("T;;;;Manna;Anna Aa;;caseworker;;2026-01-01;;").result())
                .isEqualTo(new Taken(counts(0, 0, 0), counts(0, 0, 1), counts(0, 0, 1)));
    }

    @ParameterizedTest(name = "{2} {3}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "T;;;;to ord;Anna;;;;;;                                  | 2 | number      | NUMBER",
                "T;;;;Ma;;;;;;;                                          | 2 | name        | NAME",
                "T;;;;Ma;Anna;ikke@mail;;;;;                             | 2 | email       | EMAIL",
                "nix;;;;Ma;Anna;;;;;;                                    | 2 | unit_code   | UNIT",
                ";;;;Ma;Anna;;;;;;                                       | 2 | unit_code   | UNIT",
                "T;;;;Ma;Anna;;konge;;;;                                 | 2 | role        | ROLE",
                "T;;;;Ma;Anna;;;;2026-01-01;;                            | 2 | role        | ROLE_OF_THE_DAYS",
                "T;;;;Ma;Anna;;auditor;nix;;;                            | 2 | role_unit   | UNIT",
                "T;;;;Ma;Anna;;auditor;;i går;;                          | 2 | from        | DAY",
                "T;;;;Ma;Anna;;auditor;;2026-02-01;2026-01-31;           | 2 | to          | LATER_DAY",
                "T;;;;Ma;Anna;;;;;;2026-02-30                            | 2 | left_on     | DAY",
                "M a;Hold;team;T;;;;;;;;                                 | 2 | unit_code   | UNIT_CODE",
                "Ma;;team;T;;;;;;;;                                      | 2 | unit_name   | UNIT_NAME",
                "Ma;Hold;gruppe;T;;;;;;;;                                | 2 | unit_kind   | UNIT_KIND",
                "Ma;Hold;team;nix;;;;;;;;                                | 2 | parent_code | PARENT",
                "Ma;Hold;team;;;;;;;;;                                   | 2 | parent_code | PARENT",
                "Ma;By;municipality;;;;;;;;;                             | 2 | unit_kind   | ONE_MUNICIPALITY",
                "kommune;By;municipality;T;;;;;;;;                       | 2 | parent_code | NO_PARENT",
                "kommune;By;team;T;;;;;;;;                               | 2 | unit_kind   | ONE_MUNICIPALITY",
                "Ma;Hold;team;Ma;;;;;;;;                                 | 2 | parent_code | NO_CIRCLE",
                "Ma;Hold;team;T;;;;;;;;¤Ma;Hald;team;T;;;;;;;;          | 3 | unit_name   | SAME_AS_LINE",
                "T;;;;Ma;Anna;;;;;;¤T;;;;Ma;Anne;;;;;;                  | 3 | name        | SAME_AS_LINE",
                "T;;;;Ma;Anna;;auditor;;2026-01-01;2026-06-30;¤T;;;;Ma;Anna;;auditor;;2026-06-30;; | 3 | from | NO_OVERLAP",
                "T;;;;Ma;Anna;;auditor;;2026-01-01;2026-06-30;¤T;;;;Ma;Anna;;auditor;;2026-01-01;2026-07-31; | 3 | to | SAME_AS_LINE",
            })
    void aBadRowIsToldWithItsLineAndColumnAndNothingIsChanged(String rows, long line, String column, String expected) {
        var lines = rows.replace('¤', '\n').lines().toArray(String[]::new);
        var answer = take(lines);

        assertThat(answer.errors())
                .extracting(
                        RowError::line,
                        RowError::column,
                        error -> error.expected().toString())
                .containsExactly(tuple(line, column, expected));
        assertThat(answer.result()).isEqualTo(new Refused(1, lines.length));
        assertThat(staff.numbered(mark + "a")).isEmpty();
    }

    @Test
    void aCircleThatSeveralRowsMakeTogetherIsRefused() {
        var answer = take("Ma;A;team;Mc;;;;;;;;", "Mb;B;team;Ma;;;;;;;;", "Mc;C;team;Mb;;;;;;;;");

        assertThat(answer.errors())
                .extracting(RowError::line, error -> error.expected().toString())
                .containsExactly(tuple(2L, "NO_CIRCLE"), tuple(3L, "NO_CIRCLE"), tuple(4L, "NO_CIRCLE"));
    }

    @Test
    void aCircleWithWhatIsStoredIsRefused() {
        take("Ma;A;department;kommune;;;;;;;;", "Mb;B;team;Ma;;;;;;;;");

        assertThat(take("Ma;A;department;Mb;;;;;;;;").errors())
                .extracting(error -> error.expected().toString())
                .containsExactly("NO_CIRCLE");
    }

    @Test
    void daysThatOverlapWhatIsStoredAreRefused() {
        take("T;;;;Ma;Anna;;auditor;;2026-01-01;2026-06-30;");

        assertThat(take("T;;;;Ma;Anna;;auditor;;2026-06-01;;").errors())
                .extracting(RowError::column, error -> error.expected().toString())
                .containsExactly(tuple("from", "NO_OVERLAP"));
        assertThat(take("T;;;;Ma;Anna;;auditor;;2026-07-01;;").result())
                .isEqualTo(new Taken(counts(0, 0, 0), counts(0, 0, 1), counts(1, 0, 0)));
    }

    @Test
    void aRoleInAClosedUnitIsRefused() {
        var closed = staff.team("Lukket", team);
        staff.byTheProgram(() -> jdbc.sql("update access.unit set closed_on = '2026-01-01' where id = ?")
                .param(closed.id())
                .update());

        assertThat(take("T;;;;Ma;Anna;;auditor;" + closed.code() + ";2026-02-01;;")
                        .errors())
                .extracting(RowError::column, error -> error.expected().toString())
                .containsExactly(tuple("role_unit", "OPEN_UNIT"));
        assertThat(take(closed.code() + ";;;;Ma;Anna;;;;;;").errors())
                .extracting(RowError::column, error -> error.expected().toString())
                .containsExactly(tuple("unit_code", "OPEN_UNIT"));
    }

    @Test
    void theLastAdministratorIsNotEndedByAFile() {
        var rows = staff.byTheProgram(() -> jdbc.sql("""
                        select distinct number, name from access.person
                        join access.assignment on person = person.id
                        where role = 'administrator' and left_on is null and not demo
                        order by number
                        """)
                .query((row, number) ->
                        ";;;;" + row.getString("number") + ";" + row.getString("name") + ";;;;;;2026-01-01")
                .list());

        var answer = take(rows.toArray(String[]::new));

        assertThat(answer.errors())
                .hasSize(rows.size())
                .allSatisfy(error -> assertThat(error.expected().toString()).isEqualTo("ADMINISTRATOR"));
        assertThat(answer.result()).isInstanceOf(Refused.class);
    }

    @Test
    void everythingThatIsWrongIsListedInTheOrderOfTheFile() {
        var answer = take("T;;;;Ma;Anna;;konge;;;;", "T;;;;b b;Bo;;;;;;", "T;;;Mc", "Md;;team;T;;;;;;;;");

        assertThat(answer.errors())
                .extracting(RowError::line, RowError::column)
                .containsExactly(tuple(2L, "role"), tuple(3L, "number"), tuple(4L, "-"), tuple(5L, "unit_name"));
        assertThat(answer.result()).isEqualTo(new Refused(4, 4));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"UTF-8, ;", "UTF-8, ','", "windows-1252, ;"})
    void anyUsualFormIsRead(String charset, String separator) {
        var text =
                file("Ma;Børneområdet;team;T;;;;;;;;", "Ma;;;;Mb;Åse Øst;;;;;;").replace(";", separator);

        var answer = take(text.getBytes(Charset.forName(charset)), false);

        assertThat(answer.errors()).isEmpty();
        assertThat(person("Mb").name()).isEqualTo("Åse Øst");
    }

    @Test
    void theColumnsMayBeNamedInDanishAndBeFew() {
        var file = "\uFEFFenhedskode;brugernavn;navn\n" + team.code() + ";" + mark + ";Anna Aa\n";

        assertThat(take(file.getBytes(UTF_8), false).errors()).isEmpty();
        assertThat(person("M").name()).isEqualTo("Anna Aa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | -                     | ROWS",
                "number;name          | unit_code / enhedskode | COLUMN",
                "unit_code;number     | name / navn           | COLUMN",
                "unit_code;unit_code  | unit_code             | ONE_COLUMN",
            })
    void aFileWithoutWhatIsNeededIsRefused(String file, String column, String expected) {
        assertThat(take(file.getBytes(UTF_8), false).errors())
                .extracting(RowError::column, error -> error.expected().toString())
                .containsExactly(tuple(column, expected));
    }

    @Test
    void aDryRunStoresNothing() {
        var answer = take(file("T;;;;Ma;Anna;;auditor;;;;").getBytes(UTF_8), true);

        assertThat(answer.result()).isEqualTo(new Taken(counts(0, 0, 0), counts(1, 0, 0), counts(1, 0, 0)));
        assertThat(staff.numbered(mark + "a")).isEmpty();
    }

    @Test
    void whatThePageWritesIsReadAsNoChange() {
        take(
                "T;;;;Ma;=Anna;a@eksempel.dk;auditor;kommune;2026-01-01;2026-03-31;",
                "T;;;;Ma;=Anna;;evaluator;;2026-01-01;;");
        var reader = staff.signedIn(staff.person("Anna Andersen", staff.root(), "administrator"));

        var people = take(reader.text("/medarbejdere.csv?enhed=" + team.code()).getBytes(UTF_8), false);
        var units = take(reader.text("/enheder.csv").getBytes(UTF_8), false);

        assertThat(people.errors()).isEmpty();
        assertThat(people.result()).isEqualTo(new Taken(counts(0, 0, 1), counts(0, 0, 1), counts(0, 0, 2)));
        assertThat(((Taken) units.result()).changesNothing()).isTrue();
    }

    @Test
    void tenThousandPeopleComeInByFewStatements() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "T;;;;M-%d;Person %d;;caseworker;;2026-01-01;;".formatted(i, i))
                .toArray(String[]::new);

        var statements = database.statementsOf(() -> assertThat(take(rows).result())
                .isEqualTo(new Taken(counts(0, 0, 0), counts(10_000, 0, 0), counts(10_000, 0, 0))));

        assertThat(statements).isLessThan(100);
    }
}
