package dk.helhed.projects.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import dk.helhed.projects.pool.Pool;
import dk.helhed.projects.pool.PoolChanges;
import dk.helhed.projects.pool.TestPools;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An application from the first word to the letter with the answer, and who may see and do what. */
@ProjectTest
class ApplicationTests {

    private final MockMvcTester pages;
    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private final PoolChanges changes;
    private final OwnerDatabase database;

    private final Unit team;
    private final Person manager;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Effort effort;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Pool pool;

    ApplicationTests(
            MockMvcTester pages,
            TestSite site,
            TestPeople people,
            TestProjects projects,
            PoolChanges changes,
            OwnerDatabase database) {
        this.pages = pages;
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.changes = changes;
        this.database = database;
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @BeforeEach
    void haveAnIdeaAndAPool() {
        effort = projects.project(team, manager, Phase.IDEA);
        pool = TestPools.open(changes, team, "Pulje for " + effort.sheet().title());
    }

    @Test
    void anApplicationIsWrittenPageByPageAndSentWhenNothingIsMissing() {
        assertThat(site.get(manager, effort.path())).bodyText().contains("Mangler indsatsen penge?");
        var path = start();

        assertThat(site.send(manager, path + "/skriv/send", Map.of("version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("6 ting mangler", "Skriv, hvor meget I søger.", "Skriv, hvilke resultater I vil nå.");
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.IDEA);

        fill(path, "600000", "100000");
        assertThat(site.get(manager, path + "/skriv/send"))
                .bodyText()
                .contains("Mellemstor ansøgning", "Skriv, hvilke effekter", "Del budgettet på år");
        var wrong = pages.post()
                .uri(path + "/skriv/budget")
                .with(people.signedIn(manager))
                .with(csrf())
                .param("version", "3")
                .param("year", "2026", "2027")
                .param("cost", "salary", "salary")
                .param("applied", "300000", "250000")
                .param("own", "100000", "")
                .exchange();
        assertThat(wrong)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Budgettet giver 550.000 kr., men I søger 600.000 kr.", "value=\"250000\"");

        fill(path, "200000", "20000", "3");
        assertThat(site.send(manager, path + "/skriv/send", Map.of("version", "5")))
                .hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.APPLIED);
        assertThat(rows())
                .isEqualTo(
                        "Pulje for %s state applied null 200000.00; Forvaltningen municipality expected null 20000.00"
                                .formatted(effort.sheet().title()));

        assertThat(site.send(manager, path + "/tilbage", Map.of())).hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.IDEA);
        assertThat(rows()).isEmpty();
    }

    @Test
    void ofTwoWhoWriteTheLaterSeesWhatTheOtherWroteAndLosesNothing() {
        var path = start();
        site.send(manager, path + "/skriv/bagefter", Map.of("version", "1", "lasting", "Deres svar"));

        assertThat(site.send(manager, path + "/skriv/bagefter", Map.of("version", "1", "lasting", "Mit svar")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet ansøgningen", "Deres svar", "Mit svar");
    }

    @Test
    void nobodyElsesApplicationIsThere() {
        var draft = start();
        var far = people.team(people.department());
        var stranger = people.with("project-manager", far);
        var reviewer = people.with("evaluator", far);

        assertThat(site.get(stranger, draft)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(stranger, draft + "/skriv/beloeb")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(reviewer, draft)).hasStatus(HttpStatus.NOT_FOUND);
        sendIt(draft);
        assertThat(site.get(stranger, draft)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(people.with("team-leader", far), draft + "/bedoem")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(reviewer, draft)).hasStatusOk();
        assertThat(site.get(stranger, "/ansoegninger")).bodyText().doesNotContain(draft);
        assertThat(site.get(reviewer, "/ansoegninger?status=sent")).bodyText().contains(draft);
    }

    @Test
    void reviewersJudgeEachForThemselvesAndNobodyWithAConflict() {
        var path = start();
        sendIt(path);
        var first = people.with("evaluator", team);
        var second = people.with("evaluator", team);
        var partial = people.with("evaluator", team);

        assertThat(site.send(first, path + "/bedoem", Map.of("need", "4")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg fra 1 til 5 point.");
        assertThat(site.send(first, path + "/bedoem", judgment("4"))).hasStatus3xxRedirection();
        assertThat(site.send(partial, path + "/inhabil", Map.of("conflict", "Formanden er min bror")))
                .hasStatus3xxRedirection();
        assertThat(site.send(partial, path + "/bedoem", judgment("5")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du er meldt inhabil");

        assertThat(site.get(first, path)).bodyText().contains("20 point", "Formanden er min bror");
        assertThat(site.get(second, path))
                .bodyText()
                .contains("når du har sendt din egen", "Formanden er min bror")
                .doesNotContain("20 point");
        assertThat(site.get(partial, path)).bodyText().doesNotContain("20 point");
        site.send(second, path + "/bedoem", judgment("2"));
        assertThat(site.get(second, path)).bodyText().contains("20 point", "10 point");
        assertThat(site.get(manager, path)).bodyText().doesNotContain("20 point");
    }

    @Test
    void theManagerOfAnEffortNeitherJudgesNorDecidesIt() {
        var both = people.with("policy-secretary", team);
        effort = projects.project(team, both, Phase.IDEA);
        var path = start();
        sendIt(path);

        assertThat(site.get(both, path)).bodyText().contains("Det er din egen indsats.");
        assertThat(site.send(both, path + "/bedoem", judgment("5"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(site.send(both, path + "/afgoer", decision("100000"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.APPLIED);
    }

    @Test
    void aGrantMovesMoneyAndPhaseTogetherAndOnlyOnce() {
        var path = start();
        sendIt(path);
        site.send(people.with("evaluator", team), path + "/bedoem", judgment("4"));
        var decider = people.with("committee-secretary", team);
        assertThat(site.get(decider, path + "/indstilling"))
                .bodyText()
                .contains("20 af 25 point", "1.000.000 kr. tilbage", "Ingen har meldt sig inhabil");

        assertThat(site.send(decider, path + "/afgoer", decision("200001")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er søgt 200.000 kr. Giv højst det.");
        assertThat(site.send(decider, path + "/afgoer", decision("150000"))).hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.GRANTED);
        assertThat(rows())
                .contains("state granted 150000.00 150000.00", "Forvaltningen municipality expected null 20000.00");

        assertThat(site.send(people.with("policy-secretary", team), path + "/afgoer", decision("1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("afgjort eller taget tilbage i mellemtiden");
        assertThat(site.send(manager, path + "/tilbage", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(site.get(manager, path + "/brev"))
                .bodyText()
                .contains("I får 150.000 kr.", "God idé", "Mød kvartalsvis", "puljer@eksempel.dk");
        assertThat(site.get(null, pool.path())).bodyText().contains("850.000", effort.path());
        assertThat(site.get(null, effort.path())).bodyText().contains("God idé");
    }

    @Test
    void aRefusalShelvesTheEffortAndItsMoneyIsNotCounted() {
        var path = start();
        sendIt(path);

        site.send(
                people.with("committee-secretary", team),
                path + "/afgoer",
                Map.of("verdict", "refuse", "reasons", "Der er et tilbud i forvejen"));

        assertThat(projects.again(effort).phase()).isEqualTo(Phase.SHELVED);
        assertThat(rows()).endsWith("state refused null 200000.00");
        assertThat(projects.again(effort).money().budget()).isNull();
        assertThat(site.get(manager, path + "/brev")).bodyText().contains("afslået", "Der er et tilbud i forvejen");
    }

    @Test
    void whatWaitsIsToldOnEachPersonsOwnPage() {
        var draft = start();
        assertThat(site.get(manager, "/min-side"))
                .bodyText()
                .contains("Send ansøgningen: " + effort.sheet().title());
        sendIt(draft);

        assertThat(site.get(manager, "/min-side")).bodyText().doesNotContain("Send ansøgningen: ");
        assertThat(site.get(people.with("evaluator", team), "/min-side"))
                .bodyText()
                .contains("venter på din bedømmelse");
        assertThat(site.get(people.with("committee-secretary", team), "/min-side"))
                .bodyText()
                .contains("venter på afgørelse");
    }

    /** Begins an application and answers its path. */
    private String start() {
        var applicant = Objects.requireNonNull(effort.place().owner());
        var sent = pages.post()
                .uri("/ansoegninger/ny")
                .with(people.signedIn(applicant))
                .with(csrf())
                .param("effort", effort.number() + " " + effort.sheet().title())
                .param("pool", pool.slug())
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        var location = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        return location.substring(0, location.indexOf("/skriv/"));
    }

    private void sendIt(String path) {
        fill(path, "200000", "20000");
        var applicant = Objects.requireNonNull(effort.place().owner());
        var sent = pages.post()
                .uri(path + "/skriv/send")
                .with(people.signedIn(applicant))
                .with(csrf())
                .param("version", "3")
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
    }

    private void fill(String path, String amount, String cofinancing) {
        fill(path, amount, cofinancing, "1");
    }

    /** Answers the short form, from a version on. */
    private void fill(String path, String amount, String cofinancing, String version) {
        var applicant = Objects.requireNonNull(effort.place().owner());
        var next = Integer.toString(Integer.parseInt(version) + 1);
        for (var form : java.util.List.of(
                Map.entry(
                        "beloeb",
                        Map.of(
                                "version",
                                version,
                                "pool",
                                pool.slug(),
                                "amount",
                                amount,
                                "cofinancing",
                                cofinancing,
                                "cofinancier",
                                "Forvaltningen",
                                "cofinancierKind",
                                "municipality")),
                Map.entry(
                        "forandring",
                        Map.of(
                                "version", next,
                                "challenge", "Mange er alene",
                                "targetGroup", "Nyankomne",
                                "results", "40 har en mentor",
                                "activities", "Vi finder mentorer")))) {
            var request = pages.post()
                    .uri(path + "/skriv/" + form.getKey())
                    .with(people.signedIn(applicant))
                    .with(csrf());
            form.getValue().forEach(request::param);
            assertThat(request.exchange()).as(form.getKey()).hasStatus3xxRedirection();
        }
    }

    private static Map<String, String> judgment(String points) {
        var form = new LinkedHashMap<String, String>();
        for (var criterion : Criterion.values()) {
            form.put(criterion.code(), points);
            form.put(criterion.code() + "-reason", "Fordi");
        }
        form.put("reasonFor", "Stort behov");
        form.put("reasonAgainst", "Dyrt");
        return form;
    }

    private static Map<String, String> decision(String granted) {
        return Map.of("verdict", "grant", "granted", granted, "reasons", "God idé", "conditions", "Mød kvartalsvis");
    }

    /** The money of the effort, written in a line. */
    private String rows() {
        return database.sql("""
                select coalesce(string_agg(concat_ws(' ', payer, kind, standing, coalesce(granted::text, 'null'),
                    (select sum(budget) from projects.money where money.source = source.id)), '; ' order by position), '')
                from projects.source where effort = :effort
                """)
                .param("effort", effort.id())
                .query((row, number) -> row.getString(1))
                .single();
    }
}
