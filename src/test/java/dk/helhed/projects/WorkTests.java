package dk.helhed.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a project manager does beside the sheet: money, documents, and the same change of many efforts. */
@ProjectTest
class WorkTests {

    private final MockMvcTester pages;
    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private Unit team;
    private Person manager;

    WorkTests(MockMvcTester pages, TestSite site, TestPeople people, TestProjects projects) {
        this.pages = pages;
        this.site = site;
        this.people = people;
        this.projects = projects;
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @BeforeEach
    void newTeam() {
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @Test
    void aBudgetThatIsLargerThanTheGrantIsRefusedWithBothSums() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var path = effort.path() + "/oekonomi";

        var sent = send(
                path + "/ny",
                "payer",
                "Fonden",
                "kind",
                "foundation",
                "standing",
                "granted",
                "granted",
                "100.000",
                "budget-2026-salary",
                "120.000,50");

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Budgettet er på 120.000,50 kr., men beløbet er kun 100.000 kr.", "value=\"120.000,50\"");
        assertThat(site.get(null, path)).bodyText().contains("Der er ikke skrevet noget om økonomien endnu");
    }

    @Test
    void theMoneyOfAnEffortIsSummedUpAndEndsWithItsLastGrant() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var path = effort.path() + "/oekonomi";
        send(
                path + "/ny",
                "payer",
                "Kommunen",
                "kind",
                "municipality",
                "standing",
                "granted",
                "granted",
                "100000",
                "last",
                "2027-06-30",
                "budget-2026-salary",
                "60000",
                "budget-2027-salary",
                "40000");
        send(
                path + "/ny",
                "payer",
                "Fonden",
                "kind",
                "foundation",
                "standing",
                "applied",
                "granted",
                "300000",
                "last",
                "2029-06-30",
                "budget-2026-other",
                "300000");

        var money = projects.again(effort).money();

        assertThat(money.budget()).isEqualByComparingTo("400000");
        assertThat(money.municipal()).isEqualByComparingTo("100000");
        assertThat(money.fundedUntil()).hasToString("2027-06-30");
        assertThat(site.get(null, path))
                .bodyText()
                .contains("Fonden", "Søgt", "400.000 kr.")
                .doesNotContain(path + "/ny");
    }

    @Test
    void ofTwoWhoCorrectOneSourceTheLaterSeesWhatTheOtherWrote() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        projects.fund(effort, "100000");
        var path = effort.path() + "/oekonomi/" + projects.sources(effort).getFirst();
        send(
                path,
                "version",
                "1",
                "payer",
                "Kommunens pulje",
                "kind",
                "municipality",
                "standing",
                "granted",
                "granted",
                "100000",
                "budget-2026-salary",
                "100000");

        var later = send(
                path, "version", "1", "payer", "Staten", "kind", "state", "standing", "granted", "granted", "100000");

        assertThat(later)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet arket", "Kommunens pulje", "value=\"Staten\"");
    }

    @Test
    void aDocumentIsTakenByItsContentAndOpenedByThoseWhoMay() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var path = effort.path() + "/dokumenter";

        assertThat(upload(path, "plan.pdf", "MZ program")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload(path, "C:\\mine\\Årets plan.exe", "%PDF-1.7 plan")).hasStatus3xxRedirection();

        var shown = site.get(manager, effort.path());
        assertThat(shown).bodyText().contains("Årets plan.pdf").doesNotContain("plan.exe");
        assertThat(site.get(null, effort.path())).bodyText().doesNotContain("Årets plan.pdf");
        var document = projects.documents(effort).getFirst();
        assertThat(site.get(manager, path + "/" + document))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF-1.7 plan");
        assertThat(site.get(null, path + "/" + document)).hasStatus(HttpStatus.NOT_FOUND);
        send(path + "/" + document, "act", "publish");
        assertThat(site.get(null, path + "/" + document))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values).first().asString().startsWith("attachment"));
        var other = projects.project(people.team(people.department()), null, Phase.RUNNING);
        assertThat(site.get(null, other.path() + "/dokumenter/" + document)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void manyEffortsAreChangedAtOnceOrNone() {
        var efforts = IntStream.range(0, 3)
                .mapToObj(i -> projects.project(team, manager, Phase.RUNNING))
                .toList();
        var foreign = projects.project(people.team(people.department()), null, Phase.RUNNING);

        var sent = bulk(efforts, "politician", "Rådmanden", "effort", tick(foreign, 1));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sent.getResponse().getRedirectedUrl()).contains("rettet=3");
        assertThat(efforts)
                .allSatisfy(effort -> assertThat(
                                projects.again(effort).sheet().responsible().politician())
                        .isEqualTo("Rådmanden"));
        assertThat(projects.again(foreign).sheet().responsible().politician()).isEmpty();

        var late = bulk(efforts, "politician", "En anden");

        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("En anden har rettet arket");
        assertThat(projects.again(efforts.getFirst()).sheet().responsible().politician())
                .isEqualTo("Rådmanden");
        assertThat(bulk(List.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg mindst én");
    }

    private static String tick(Effort effort, int version) {
        return effort.id() + ":" + version;
    }

    private MvcTestResult bulk(List<Effort> efforts, String... fields) {
        var request = pages.post()
                .uri("/projekter/ret-flere")
                .with(people.signedIn(manager))
                .with(csrf());
        efforts.forEach(effort -> request.param("effort", tick(effort, effort.version())));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(String path, String name, String content) {
        return pages.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        name,
                        "application/octet-stream",
                        content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .with(people.signedIn(manager))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(String path, String... fields) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return site.send(manager, path, form);
    }
}
