package dk.helhed.projects.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.barometer.TestClock;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How projects are reported each quarter, and who is told about it. */
@ProjectTest
class QuarterReportTests {

    private final MockMvcTester pages;
    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private final Reporting reporting;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private Unit department;
    private Person manager;
    private Person leader;
    private Person secretary;

    QuarterReportTests(
            MockMvcTester pages,
            TestSite site,
            TestPeople people,
            TestProjects projects,
            Reporting reporting,
            TestClock clock,
            JdbcClient jdbc) {
        this.pages = pages;
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.reporting = reporting;
        this.clock = clock;
        this.jdbc = jdbc;
        department = people.department();
        manager = people.with("project-manager", department);
        leader = manager;
        secretary = manager;
    }

    @BeforeEach
    void newPeople() {
        department = people.department();
        manager = people.with("project-manager", department);
        leader = people.with("team-leader", department);
        secretary = people.with("committee-secretary", people.municipality());
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void twoRedReportsInARowAreProposedToTheCommitteeAndToNobodyElse() {
        var effort = started("250000");
        clock.set(LocalDate.of(2026, 7, 5));
        assertThat(mine(manager)).contains("Meld, hvordan det går: " + title(effort));
        send(effort, "/ny", red("2026K2"));
        assertThat(mine(secretary)).doesNotContain("Foreslå udvalget at tage kontakt: " + title(effort));
        assertThat(mine(manager)).contains("Følg op på handleplanen: " + title(effort));
        clock.set(LocalDate.of(2026, 10, 2));
        send(effort, "/ny", red("2026K3"));

        assertThat(mine(secretary)).contains("Foreslå udvalget at tage kontakt: " + title(effort));
        assertThat(mine(manager)).doesNotContain("Foreslå udvalget");
        assertThat(mine(leader)).doesNotContain("Foreslå udvalget");
        assertThat(text(null, effort.path() + "/kvartaler"))
                .contains("To røde meldinger i træk", "Få deltagere", "Flere frivillige")
                .doesNotContain(manager.name(), "Notér, at udvalget");

        var contact = Map.of("on", "2026-10-02", "words", "Formanden ringer");
        assertThat(site.send(leader, effort.path() + "/kvartaler/2026K3/udvalg", contact))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.send(secretary, effort.path() + "/kvartaler/2026K3/udvalg", contact))
                .hasStatus3xxRedirection();
        assertThat(mine(secretary)).doesNotContain("Foreslå udvalget at tage kontakt: " + title(effort));
        assertThat(text(null, effort.path() + "/kvartaler"))
                .contains("Udvalget tog kontakt")
                .doesNotContain("Formanden ringer");
        assertThat(text(secretary, effort.path() + "/kvartaler")).contains("Formanden ringer");
    }

    @Test
    void theSameReportTwiceIsRefusedAndCorrectingOneKeepsWhatItSaid() {
        var effort = started("250000");
        clock.set(LocalDate.of(2026, 7, 5));
        assertThat(send(effort, "/ny", Map.of("quarter", "2026K2", "color", "yellow", "reason", "Lokalet er lukket")))
                .hasStatus3xxRedirection();

        assertThat(send(effort, "/ny", Map.of("quarter", "2026K2", "color", "green")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er allerede en melding for 2. kvartal 2026", "Ret den i stedet");
        assertThat(send(effort, "/2026K2/ret", Map.of("color", "green", "version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Her mangler et svar");
        assertThat(send(effort, "/2026K2/ret", Map.of("color", "green", "version", "1", "why", "Lokalet er åbnet")))
                .hasStatus3xxRedirection();
        assertThat(text(null, effort.path() + "/kvartaler"))
                .contains("Rettet 1 gang", "Lokalet er åbnet", "Lokalet er lukket");
        assertThat(send(effort, "/2026K2/ret", Map.of("color", "red", "version", "1", "why", "For sent")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        effort,
                        "/2026K2/ret",
                        Map.of("color", "yellow", "version", "1", "why", "Samtidig", "reason", "Min grund")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet meldingen", "grøn", "Min grund");
    }

    @Test
    void redWithoutAPlanAndYellowWithoutAReasonAreRefusedAndNothingIsStored() {
        var effort = started("250000");
        clock.set(LocalDate.of(2026, 7, 5));

        assertThat(send(effort, "/ny", Map.of("quarter", "2026K2", "color", "red", "planUntil", "2026-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv, hvorfor det ikke er grønt", "Rød kræver en handleplan", "Datoen er passeret");
        assertThat(send(effort, "/ny", Map.of("quarter", "2026K4", "color", "green")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Projektet skal ikke melde for 4. kvartal 2026");
        assertThat(text(null, effort.path() + "/kvartaler")).doesNotContain("Meldt ");
    }

    @Test
    void aYellowReportTellsTheOwnerOfThePoolUntilTheContactIsNoted() {
        var effort = started("250000");
        clock.set(LocalDate.of(2026, 7, 5));
        send(effort, "/ny", Map.of("quarter", "2026K2", "color", "yellow", "reason", "Få deltagere"));

        assertThat(mine(leader)).contains("Kontakt projektet: " + title(effort));
        assertThat(mine(people.with("team-leader", people.department())))
                .doesNotContain("Kontakt projektet: " + title(effort));
        var path = effort.path() + "/kvartaler/2026K2/kontakt";
        assertThat(site.send(leader, path, Map.of("on", "2026-07-06", "words", "Møde aftalt")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Datoen ligger i fremtiden", "Møde aftalt");
        assertThat(site.send(leader, path, Map.of("on", "2026-07-05", "words", "Møde aftalt")))
                .hasStatus3xxRedirection();
        assertThat(mine(leader)).doesNotContain("Kontakt projektet: " + title(effort));
        assertThat(site.send(leader, path, Map.of("on", "2026-07-05", "words", "Igen")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aMissingReportIsShownThenRemindedThenEscalated() {
        var effort = started("250000");
        clock.set(LocalDate.of(2026, 7, 16));
        assertThat(text(null, effort.path())).contains("Meldingen for 2. kvartal 2026 mangler");
        assertThat(mine(manager)).contains("Meld, hvordan det går: " + title(effort), "For sent");
        assertThat(mine(leader)).doesNotContain(title(effort));

        clock.set(LocalDate.of(2026, 8, 15));

        assertThat(mine(leader)).contains("Bed om den manglende melding: " + title(effort));
        assertThat(text(null, "/projekter/kvartaler?nu=missing")).contains(title(effort));
        assertThat(text(manager, "/projekter/kvartaler?nu=missing")).contains("31 dage for sent");
        assertThat(text(null, "/projekter/kvartaler?nu=red")).doesNotContain(title(effort));
    }

    @Test
    void onlyWhatTheMunicipalityPaysEnoughForIsMonitoredFromTheDayItDoes() {
        var effort = started("60000");
        clock.set(LocalDate.of(2026, 11, 22));
        assertThat(text(null, effort.path() + "/kvartaler")).contains("mindst 100.000 kr.");
        assertThat(text(null, "/projekter/kvartaler")).doesNotContain(title(effort));

        pays(effort, "50000", LocalDate.of(2026, 8, 1));

        assertThat(text(null, effort.path() + "/kvartaler"))
                .contains("3. kvartal 2026", "Mangler")
                .doesNotContain("2. kvartal 2026");
        assertThat(text(null, "/projekter/kvartaler?nu=missing")).contains(title(effort));
        pays(started("10000"), "200000", LocalDate.of(2026, 11, 1));
    }

    @Test
    void importedReportsAreShownAndCountAndTheTableIsAFile() {
        var effort = started("250000");
        take(effort, "2025K3", Color.RED);
        take(effort, "2025K4", Color.RED);
        clock.set(LocalDate.of(2026, 6, 1));

        assertThat(text(null, effort.path() + "/kvartaler"))
                .contains("To røde meldinger i træk", "uden handleplan", "Begrundelsen er ikke oplyst", "ældre liste");
        assertThat(text(null, "/projekter/kvartaler?nu=red")).contains(title(effort));
        assertThat(text(null, "/projekter/kvartaler.csv"))
                .startsWith("number,title,2024K3,")
                .contains(effort.number() + "," + effort.sheet().title()
                        + ",not-asked,not-asked,not-asked,not-asked,red,red,not-asked,not-yet,2025K4");
    }

    @Test
    void nobodyReportsTheProjectsOfOthers() {
        var effort = started("250000");
        var stranger = people.with("project-manager", people.department());

        assertThat(site.send(stranger, effort.path() + "/kvartaler/ny", red("2026K2")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.send(manager, effort.path() + "/kvartaler/2026K2/ret", red("2026K2")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void take(Effort effort, String quarter, Color color) {
        var outcome = Acting.as(
                Task.COMMAND,
                () -> reporting.takeOver(
                        effort, Quarter.in(quarter).orElseThrow(), new Report(color, "", null), Instant.EPOCH));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    /** A project that began to run on 10 May 2026. */
    private Effort started(String municipal) {
        clock.set(LocalDate.of(2026, 5, 10));
        var effort = projects.project(department, manager, Phase.RUNNING);
        projects.fund(effort, municipal);
        return effort;
    }

    private void pays(Effort effort, String kroner, LocalDate from) {
        Acting.as(
                Task.COMMAND,
                () -> jdbc.sql("""
                with source as (
                    insert into projects.source (effort, position, payer, kind, standing, granted, first_day)
                    values (:effort, 1, 'Puljen', 'municipality', 'granted', :kroner::numeric, :from) returning id)
                insert into projects.money (source, year, cost, budget)
                select id, 2026, 'salary', :kroner::numeric from source
                """)
                        .param("effort", effort.id())
                        .param("kroner", kroner)
                        .param("from", from)
                        .update());
    }

    private static Map<String, String> red(String quarter) {
        return Map.of(
                "quarter", quarter,
                "color", "red",
                "reason", "Få deltagere",
                "plan", "Flere frivillige",
                "responsible", "projektlederen",
                "planUntil", "2026-12-01");
    }

    /** Its title as a page writes it, so that it is not a part of another. */
    private static String title(Effort effort) {
        return effort.sheet().title() + "<";
    }

    private String mine(Person person) {
        return text(person, "/min-side");
    }

    private String text(@Nullable Person reader, String path) {
        var request = pages.get().uri(path);
        var result = (reader == null ? request : request.with(people.signedIn(reader))).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult send(Effort effort, String page, Map<String, String> form) {
        return site.send(manager, effort.path() + "/kvartaler" + page, form);
    }
}
