package dk.helhed.projects.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestProjects;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How lists of efforts come in from files and go out into them. */
@ProjectTest
class EffortIntakeTests {

    private static final AtomicInteger MARKS = new AtomicInteger();
    private static final String HEADER =
            "Nr.;Projekttitel;Status;Kommune;Afdeling;Start;Slut;Målgruppe;Antal;Finansiering;Bevilling\n";

    private final MockMvcTester pages;
    private final TestPeople people;
    private final TestProjects projects;
    private final ProjectFiles files;
    private final Efforts efforts;
    private final ShippedExamples examples;
    private final JdbcClient jdbc;
    private String mark = "";
    private Unit team;

    EffortIntakeTests(
            MockMvcTester pages,
            TestPeople people,
            TestProjects projects,
            ProjectFiles files,
            Efforts efforts,
            ShippedExamples examples,
            JdbcClient jdbc) {
        this.pages = pages;
        this.people = people;
        this.projects = projects;
        this.files = files;
        this.efforts = efforts;
        this.examples = examples;
        this.jdbc = jdbc;
        team = people.team(people.department());
    }

    @BeforeEach
    void newNames() {
        mark = "imp" + MARKS.incrementAndGet();
        team = people.team(people.department());
    }

    @Test
    void fiveThousandRowsWithFiftyBadOnesStoreNothingAndNameEachOfThem() {
        var bad = take(rows(5_000, i -> i % 100 == 7), false);

        assertThat(bad.problemCount()).isEqualTo(50);
        assertThat(bad.badRows()).isEqualTo(50);
        assertThat(bad.problems()).hasSize(50).allSatisfy(problem -> {
            assertThat(problem.column()).isEqualTo("Slut");
            assertThat(problem.found()).isEqualTo("32-13-2027");
            assertThat(problem.objection().key()).isEqualTo("form.day");
        });
        assertThat(bad.problems().getFirst().line()).isEqualTo(9);
        assertThat(stored()).isZero();

        var good = rows(5_000, i -> false);
        assertThat(take(good, true).added()).isEqualTo(5_000);
        assertThat(stored()).isZero();
        assertThat(take(good, false).added()).isEqualTo(5_000);
        assertThat(stored()).isEqualTo(5_000);

        var again = take(good, false);
        assertThat(again.unchanged()).isEqualTo(5_000);
        assertThat(again.added() + again.changed()).isZero();

        var changed = take(good.replace("Titel 17;", "En anden titel;"), false);
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(titleOf(mark + "-17")).isEqualTo("En anden titel");
        jdbc.sql("delete from projects.effort where number like :mark")
                .param("mark", mark + "-%")
                .update();
    }

    @Test
    void eachMistakeIsToldWithItsLineItsColumnAndWhatToWrite() {
        var before = projects.project(team, null, Phase.RUNNING);
        var plan = take(
                HEADER
                        + line("a", "", "I gang", "Aarhus", "", "", "100").replace(";;\n", ";;700\n")
                        + line("b", "Titel", "Svævende", "Atlantis", "", "", "mange")
                        + line("b", "Titel", "I gang", "Aarhus", "2027-01-01", "2026-01-01", "1")
                        + line("c", "Titel", "I gang", "Aarhus", "", "", "1").replace(";;\n", ";;5000\n")
                        + before.number() + ";Titel;Idé;Aarhus;;;;;;;\n"
                        + "for;få\n",
                false);

        assertThat(plan.problems().stream()
                        .map(problem -> problem.line() + " " + problem.column() + " "
                                + problem.objection().key()))
                .contains(
                        "2 Projekttitel form.missing",
                        "2 Finansiering import.payer.missing",
                        "3 Status import.word.phase",
                        "3 Kommune effort.area.unknown",
                        "3 Antal form.count",
                        "4 Nr. import.number.twice",
                        "4 Slut effort.span.reversed",
                        "5 Finansiering import.payer.missing",
                        "6 Status import.phase.other",
                        "7  intake.expected.fields");
        assertThat(plan.badRows()).isEqualTo(6);
    }

    @Test
    void whatIsExportedComesInAgainAsUnchanged() {
        var manager = people.with("project-manager", team);
        take(
                HEADER.strip() + ";Partnere;Sprog;Links;Offentlig;Projektleder;Forbrug\n"
                        + IntStream.range(0, 30)
                                .mapToObj(i -> mark + "-" + i + ";=Titel " + mark + " nr. " + i
                                        + ";I gang;Aarhus;" + team.code()
                                        + ";01-02-2026;31.12.2026;børn & \"unge\";40;\"TrygFonden\nKommunen\";\"100.000,50\n-\""
                                        + ";\"A; B\nC\";dansk, arabisk;https://eksempel.dk/a;ja;" + manager.number()
                                        + ";\"-\n12000\"\n")
                                .collect(joining())
                                .replace("dansk, arabisk", "\"dansk\narabisk\""),
                false);
        assertThat(stored()).isEqualTo(30);
        var secretary = people.with("policy-secretary", people.municipality());

        for (var address : new String[] {
            "/projekter.csv?q=" + mark, "/projekter.csv?dialect=excel-da&q=" + mark, "/projekter.xlsx?q=" + mark
        }) {
            var sent = pages.get().uri(address).with(people.signedIn(secretary)).exchange();
            assertThat(sent).hasStatusOk();
            var plan = Acting.as(
                    Task.COMMAND,
                    () -> files.take(
                            () -> new ByteArrayInputStream(sent.getResponse().getContentAsByteArray()), false));
            assertThat(plan.problems()).as(address).isEmpty();
            assertThat(plan.unchanged()).as(address).isEqualTo(30);
            assertThat(plan.rows()).as(address).hasSize(30);
        }
        assertThat(pages.get().uri("/projekter.csv?q=" + mark).exchange())
                .bodyText()
                .doesNotContain(manager.number(), "manager")
                .contains("100000.5");
    }

    @Test
    void theWholeRegisterIsSentHoweverLongItIs() throws Exception {
        jdbc.sql("""
                insert into projects.effort (id, number, slug, kind, phase, title, summary, target_group, area, district,
                    unit, politician, associations, companies, institutions, volunteers, languages, links, published,
                    registered_at, changed_at)
                select gen_random_uuid(), :mark || '-' || n, :mark || '-' || n, 'project', 'idea', 'Projekt', '', '', '751',
                    '', :unit, '', '{}', '{}', '{}', '{}', '{}', '{}', true, now(), now()
                from generate_series(1, 3000) as n
                """).param("mark", mark).param("unit", team.id()).update();

        var sent = pages.get().uri("/projekter.csv").exchange().getResponse().getContentAsString(UTF_8);

        assertThat(sent.lines().filter(line -> line.startsWith(mark + "-"))).hasSize(3_000);
        jdbc.sql("delete from projects.effort where number like :mark")
                .param("mark", mark + "-%")
                .update();
    }

    @Test
    void aListIsTakenInStepByStepAndItsColumnsAreRemembered() {
        var secretary = people.with("policy-secretary", people.municipality());
        var list = "Kode " + mark + ";Hvad hedder det;Stadie\n" + mark + "-1;Cykelhold;Kører\n";
        var path = send(secretary, list);

        assertThat(get(secretary, path)).hasStatusOk().bodyText().contains("Kode " + mark, "Cykelhold");
        assertThat(get(people.with("policy-secretary", people.municipality()), path))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(secretary, path, "column-title", "Hvad hedder det", "column-phase", "Stadie"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kører", "Vælg, hvad ordet betyder");

        var word = MappingReading.field(new Word(EffortColumn.PHASE, "Kører"));
        assertThat(post(
                        secretary,
                        path,
                        "column-number",
                        "Kode " + mark,
                        "column-title",
                        "Hvad hedder det",
                        "column-phase",
                        "Stadie",
                        word,
                        "running",
                        "otherwise-municipality",
                        "Aarhus"))
                .hasStatus3xxRedirection();
        assertThat(get(secretary, path + "/se")).bodyText().contains("Cykelhold", "I gang", "Intet er gemt endnu");
        assertThat(stored()).isZero();
        assertThat(post(secretary, path + "/se")).hasStatus3xxRedirection();
        assertThat(stored()).isEqualTo(1);
        assertThat(get(secretary, path)).hasStatus(HttpStatus.NOT_FOUND);

        var again = send(secretary, list);
        assertThat(get(secretary, again + "/se")).bodyText().contains("Uændret");
    }

    @Test
    void aFileThatIsNoListIsRefusedWithASentence() {
        var secretary = people.with("policy-secretary", people.municipality());

        assertThat(upload(secretary, new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg en fil");
        assertThat(upload(secretary, "%PDF-1.7".getBytes(UTF_8))).bodyText().contains("kan ikke læses som Excel-fil");
        assertThat(upload(secretary, "Titel\n".getBytes(UTF_8))).bodyText().contains("ingen rækker under første linje");
        assertThat(upload(secretary, "Titel\n\"åben".getBytes(UTF_8)))
                .bodyText()
                .contains("anførselstegn bliver ikke lukket");
        assertThat(upload(people.with("project-manager", team), "Titel\na\n".getBytes(UTF_8)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theExamplesComeOnceAndStayAwayWhenTheyAreRemoved() {
        jdbc.sql("delete from projects.effort").update();
        var secretary = people.with("policy-secretary", people.municipality());

        examples.takeIntoEmptyDatabase();
        assertThat(Acting.as(Task.COMMAND, efforts::examples)).hasSize(10).allSatisfy(effort -> {
            assertThat(effort.example()).isTrue();
            assertThat(effort.money().budget()).isNull();
        });
        assertThat(get(secretary, "/projekter?q=bogstart")).bodyText().contains("Bogstart", "Fjern eksemplerne");
        assertThat(get(secretary, "/projekter/eksempler")).bodyText().contains("Projekt 500");

        assertThat(post(secretary, "/projekter/eksempler")).hasStatus3xxRedirection();
        examples.takeIntoEmptyDatabase();
        assertThat(Acting.as(Task.COMMAND, efforts::isEmpty)).isTrue();
    }

    private String rows(int count, java.util.function.IntPredicate bad) {
        return HEADER
                + IntStream.range(0, count)
                        .mapToObj(i -> line(
                                Integer.toString(i),
                                "Titel " + i,
                                "I gang",
                                "Aarhus",
                                "2026-01-01",
                                bad.test(i) ? "32-13-2027" : "31-12-2027",
                                "100"))
                        .collect(joining());
    }

    private String line(
            String number, String title, String phase, String area, String starts, String ends, String size) {
        return String.join(
                ";", mark + "-" + number, title, phase, area, team.code(), starts, ends, "nyankomne", size, "", "\n");
    }

    private IntakePlan take(String text, boolean dryRun) {
        return Acting.as(Task.COMMAND, () -> files.take(() -> new ByteArrayInputStream(text.getBytes(UTF_8)), dryRun));
    }

    private int stored() {
        return jdbc.sql("select count(*) from projects.effort where number like :mark")
                .param("mark", mark + "-%")
                .query(Integer.class)
                .single();
    }

    private String titleOf(String number) {
        return Acting.as(
                Task.COMMAND,
                () -> efforts.numbered(number).orElseThrow().sheet().title());
    }

    private String send(Person sender, String list) {
        var sent = upload(sender, list.getBytes(UTF_8));
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(Person sender, byte[] content) {
        return pages.post()
                .uri("/projekter/import")
                .multipart()
                .file(new MockMultipartFile("file", "liste.csv", "text/csv", content))
                .with(people.signedIn(sender))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Person reader, String path) {
        return pages.get().uri(path).with(people.signedIn(reader)).exchange();
    }

    private MvcTestResult post(Person sender, String path, String... fields) {
        var request = pages.post().uri(path).with(people.signedIn(sender)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
