package dk.helhed.projects.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.Sheet.Target;
import dk.helhed.projects.Sheet.Where;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The portfolio as pages and files, of efforts in a district that no other test knows. */
@ProjectTest
class PortfolioTests {

    private static final AtomicInteger DISTRICTS = new AtomicInteger();
    private static final int MANY = 1_234;

    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private final JdbcClient jdbc;
    private Unit team;
    private Person manager;
    private String district = "";

    PortfolioTests(TestSite site, TestPeople people, TestProjects projects, JdbcClient jdbc) {
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.jdbc = jdbc;
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @BeforeEach
    void newPlace() {
        team = people.team(people.department());
        manager = people.with("project-manager", team);
        district = "Prøvebyen " + DISTRICTS.incrementAndGet();
    }

    @Test
    void theMainRoadsShareCountsKnownBudgetsAndSaysHowManyAreUnknown() throws Exception {
        var proven = effort("mentorer", Phase.RUNNING);
        projects.fund(proven, "250000");
        projects.fund(effort("unge", Phase.GRANTED), "750000");
        projects.fund(effort("ældre", Phase.IDEA), "999000");
        effort("kvinder", Phase.RUNNING);
        assertThat(grade(
                        proven,
                        Map.of(
                                "grade",
                                "main-road",
                                "reason",
                                "Målt",
                                "title0",
                                "Et studie",
                                "shows0",
                                "At det virker")))
                .hasStatus3xxRedirection();

        assertThat(text(site.get(null, portfolio(Map.of("opdel", "evidence")))))
                .contains(
                        "25,0 procent af pengene går til hovedvejen",
                        "250.000 kr. af 1.000.000 kr.",
                        "1 af 3 indsatser har intet budget",
                        "1 af 4 indsatser har intet budget");
        assertThat(text(site.get(null, proven.path() + "/viden"))).contains("Et studie", "At det virker", "Hovedvej");
    }

    @Test
    void aMainRoadWithoutResearchIsRefusedAndNothingTypedIsLost() throws Exception {
        var effort = effort("unge", Phase.RUNNING);

        var refused = grade(effort, Map.of("grade", "main-road", "reason", "Vi tror på det"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Hovedvejen kræver mindst én undersøgelse", "Vi tror på det");
        assertThat(projects.again(effort).version()).isEqualTo(effort.version());
    }

    @Test
    void aSumOfNothingKnownIsNotKnown() throws Exception {
        effort("unge", Phase.RUNNING);

        assertThat(text(site.get(null, portfolio(Map.of()))))
                .contains("Ikke oplyst", "Det kan ikke siges: indsatsen har intet budget")
                .doesNotContain("0 kr.");
    }

    @Test
    void thePortfolioCanBeDividedByEveryDimension() throws Exception {
        projects.fund(effort("unge", Phase.RUNNING), "100000");
        effort("UNGE ", Phase.RUNNING);
        effort("unge", Phase.RUNNING);

        for (var dimension : Dimension.values()) {
            assertThat(site.get(null, portfolio(Map.of("opdel", dimension.code()))))
                    .as(dimension.code())
                    .hasStatusOk();
        }
        assertThat(text(site.get(null, portfolio(Map.of("opdel", "target-group")))))
                .containsPattern("(?s)>unge.*2 af 3 indsatser");
        assertThat(text(site.get(null, portfolio(Map.of("opdel", "payer")))))
                .contains("Kommunen selv", "Ingen betaler er noteret");
        assertThat(text(site.get(null, portfolio(Map.of("opdel", "district"))))).contains(district + ", Aarhus");
    }

    @Test
    void effortsForTheSamePeopleInTheSamePlaceAreShownTogether() throws Exception {
        var one = effort("Unge i Aabyen", Phase.RUNNING);
        var other = effort("unge i åbyen ", Phase.IDEA);
        var over = effort("unge i åbyen", Phase.ENDED);

        assertThat(text(site.get(null, "/projekter/portefoelje/huller")))
                .contains(one.path(), other.path(), district + ", Aarhus")
                .doesNotContain(over.path());
    }

    @Test
    void filesHoldEveryRowAndTheChosenColumns() throws Exception {
        many();
        var csv = site.get(
                null, portfolio("/projekter/portefoelje.csv", Map.of("kolonner", "phase,budget", "sorter", "number")));
        var lines = csv.getResponse().getContentAsString(UTF_8).lines().toList();

        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines.getFirst()).isEqualTo("Nummer,Titel,Fase,Budget");
        assertThat(lines).doesNotHaveDuplicates().last().asString().endsWith(",I gang,");

        var excel = site.get(
                null, portfolio("/projekter/portefoelje.csv", Map.of("kolonner", "phase", "dialect", "excel-da")));
        assertThat(excel.getResponse().getContentAsString(UTF_8))
                .startsWith("\uFEFFNummer;Titel;Fase")
                .contains(";'=SUM(A1)");
    }

    @Test
    void theWorkbookHoldsEveryRowAndSaysWhatWasChosen() throws Exception {
        many();
        var answer = site.get(null, portfolio("/projekter/portefoelje.xlsx", Map.of()));

        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(MANY + 1);
            var about = workbook.getSheet(1).orElseThrow().read().toString();
            assertThat(about)
                    .contains(
                            district,
                            Integer.toString(MANY),
                            "Det er aldrig nul",
                            "http://localhost/projekter/portefoelje");
        }
    }

    @Test
    void aViewIsItsOwnersUntilItIsShared() throws Exception {
        var colleague = people.with("caseworker", team);
        var saved = site.send(
                manager,
                "/projekter/portefoelje/visninger",
                Map.of("name", "Min " + district, "bydel", district, "sorter", "title"));

        assertThat(saved.getResponse().getRedirectedUrl()).contains("sorter=title");
        assertThat(text(site.get(manager, "/projekter/portefoelje"))).contains("Min " + district);
        assertThat(text(site.get(colleague, "/projekter/portefoelje"))).doesNotContain("Min " + district);
        assertThat(text(site.get(null, "/projekter/portefoelje"))).doesNotContain("Min " + district);

        var id = id();
        assertThat(site.send(colleague, "/projekter/portefoelje/visninger/" + id, Map.of("name", "Stjålet")))
                .hasStatus(HttpStatus.NOT_FOUND);
        site.send(
                manager, "/projekter/portefoelje/visninger/" + id, Map.of("name", "Vores " + district, "shared", "ja"));
        assertThat(text(site.get(colleague, "/projekter/portefoelje")))
                .contains("Vores " + district, "delt af " + manager.name());
        assertThat(site.send(colleague, "/projekter/portefoelje/visninger/" + id + "/slet", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(site.get(null, "/projekter/portefoelje"))).doesNotContain("Vores " + district);

        assertThat(site.send(manager, "/projekter/portefoelje/visninger", Map.of("name", "vores " + district)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        site.send(manager, "/projekter/portefoelje/visninger/" + id + "/slet", Map.of());
        assertThat(text(site.get(manager, "/projekter/portefoelje/visninger"))).doesNotContain("Vores " + district);
    }

    /** The id of the manager's only view, as the page of views writes it. */
    private String id() throws Exception {
        var page = text(site.get(manager, "/projekter/portefoelje/visninger"));
        var found = Pattern.compile("visninger/([0-9a-f-]{36})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Efforts of the district, more than one piece of what is read at once. */
    private void many() {
        Acting.as(
                Task.COMMAND,
                () -> jdbc.sql("""
                insert into projects.effort (id, number, slug, kind, phase, title, summary, target_group, area, district, unit,
                    politician, associations, companies, institutions, volunteers, languages, links, published,
                    registered_at, changed_at)
                select gen_random_uuid(), 'M' || :team || '-' || n, 'm' || :team || '-' || n, 'project', 'running',
                    case n when 1 then '=SUM(A1)' else 'Titel, med komma' end, '', '', '751', :district, :team,
                    '', '{}', '{}', '{}', '{}', '{}', '{}', true, now(), now()
                from generate_series(1, :many) as n
                """)
                        .param("team", team.id())
                        .param("district", district)
                        .param("many", MANY)
                        .update());
    }

    private Effort effort(String targetGroup, Phase phase) {
        return projects.project(team, manager, phase, sheet -> placed(sheet, targetGroup));
    }

    private Sheet placed(Sheet sheet, String targetGroup) {
        return new Sheet(
                sheet.kind(),
                sheet.title(),
                sheet.summary(),
                sheet.goals(),
                new Target(targetGroup, null),
                new Where(sheet.where().area(), district),
                sheet.responsible(),
                sheet.partners(),
                sheet.languages(),
                sheet.span(),
                sheet.links(),
                true);
    }

    private MvcTestResult grade(Effort effort, Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.put("version", Integer.toString(projects.again(effort).version()));
        return site.send(manager, effort.path() + "/viden/ret", fields);
    }

    private String portfolio(Map<String, String> parameters) {
        return portfolio("/projekter/portefoelje", parameters);
    }

    private String portfolio(String path, Map<String, String> parameters) {
        var address = new StringBuilder(path + "?bydel=" + district);
        parameters.forEach(
                (name, text) -> address.append('&').append(name).append('=').append(text));
        return address.toString();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}
