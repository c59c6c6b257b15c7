package dk.helhed.yearcycle.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.policies.Policy;
import dk.helhed.policies.TestPolicies;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Phase;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.Signals;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a proposal through its pages: from the draft by committee, budget and decision to the follow-up a year later. */
@CycleTest
class ProposalPagesTests {

    private static final Map<String, String> TREATMENT = Map.of(
            "on", "2026-11-22", "committee", "Socialudvalget", "agenda", "Punkt 4", "recommendation", "Anbefales.");
    private static final Map<String, String> DECISION = Map.of(
            "on", "2026-11-22", "body", "Byrådet", "agenda", "Punkt 9", "text", "Som indstillet.", "ruling", "adopted");

    private final TestSite site;
    private final TestPeople people;
    private final TestPolicies policies;
    private final TestFigures figures;
    private final TestProjects projects;
    private final TestClock clock;
    private final Proposals proposals;
    private final Efforts efforts;
    private final Signals signals;
    private final JdbcClient jdbc;

    private Unit department;
    private Person writer;
    private Person secretary;

    ProposalPagesTests(
            TestSite site,
            TestPeople people,
            TestPolicies policies,
            TestFigures figures,
            TestProjects projects,
            TestClock clock,
            Proposals proposals,
            Efforts efforts,
            Signals signals,
            JdbcClient jdbc) {
        this.site = site;
        this.people = people;
        this.policies = policies;
        this.figures = figures;
        this.projects = projects;
        this.clock = clock;
        this.proposals = proposals;
        this.efforts = efforts;
        this.signals = signals;
        this.jdbc = jdbc;
        department = people.department();
        writer = people.with("team-leader", department);
        secretary = people.with("policy-secretary", people.municipality());
    }

    @BeforeEach
    void newPeople() {
        clock.reset();
        department = people.department();
        writer = people.with("team-leader", department);
        secretary = people.with("policy-secretary", people.municipality());
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void fromTheDraftToTheFollowUpAYearLater() {
        var policy = policy();
        projects.project(department, null, Phase.RUNNING);
        figures.batch(LocalDate.of(2026, 11, 22), null, "751;N12;2025;61.3;;");
        var signal = signal(policy);
        assertThat(site.get(writer, "/forslag/nyt?signal=" + signal))
                .bodyText()
                .contains(
                        "Nyeste tal: 61,3 % (2025, batch 7).",
                        "value=\"" + policy.id() + ".job\" selected", "value=\"N12 Beskæftigelse");
        var begun =
                begin(Map.of("theme", policy.id() + ".job", "title", "Virksomhedsforløb", "signal", signal.toString()));
        var path = begun.path();
        assertThat(state(signal)).isEqualTo(SignalState.NEW);

        assertThat(site.get(null, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(move(writer, begun, "send", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der mangler 9 ting", path + "/ret#alternatives");
        assertThat(site.send(writer, path + "/ret", whole(policy))).hasStatus3xxRedirection();
        assertThat(move(writer, now(begun), "send", "")).hasStatus3xxRedirection();
        assertThat(site.get(null, path))
                .bodyText()
                .contains("Virksomhedsforløb", "61,3 %", "64,0 %", "250.000 kr.", "Ikke oplyst", "Til udvalget")
                .contains("/signaler/" + signal);
        assertThat(state(signal)).isEqualTo(SignalState.PROPOSED);
        assertThat(site.get(secretary, "/min-side"))
                .bodyText()
                .contains("Notér udvalgets behandling af forslag " + begun.number());

        decideTooSoonAndThenRightly(begun);
        assertThat(state(signal)).isEqualTo(SignalState.DECIDED);
        opens(begun, policy);
        followUp(begun);
    }

    private void decideTooSoonAndThenRightly(Proposal begun) {
        var path = begun.path();
        assertThat(decide(begun, DECISION, "250000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Forslaget er ikke behandlet i et udvalg");
        assertThat(site.send(writer, path + "/behandling", versioned(begun, TREATMENT)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.send(secretary, path + "/behandling", versioned(begun, TREATMENT)))
                .hasStatus3xxRedirection();
        assertThat(decide(begun, DECISION, "200000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er bevilget noget andet");
        assertThat(decide(begun, DECISION, "250000")).hasStatus3xxRedirection();
        assertThat(site.get(null, path)).bodyText().contains("Vedtaget", "Som indstillet.", "Bevilget i 2027");
    }

    private void opens(Proposal begun, Policy policy) {
        var path = begun.path() + "/aabning";
        assertThat(site.get(secretary, path))
                .bodyText()
                .contains("Kommunens budget", "1 effektmål, som måles med samme indikator");
        var opened = site.send(secretary, path, versioned(begun, Map.of()));
        assertThat(opened).hasStatus3xxRedirection();
        var effort = effort(begun);
        assertThat(opened.getResponse().getRedirectedUrl()).isEqualTo(effort.path());
        assertThat(effort.phase()).isEqualTo(Phase.GRANTED);
        assertThat(effort.sheet().goals()).singleElement().hasToString(policy.id() + ".over-60");
        assertThat(effort.sheet().span().ends()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(effort.money().fundedUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(site.get(null, effort.path()))
                .bodyText()
                .contains("Projektet er åbnet efter beslutningen om forslag " + begun.number(), begun.path());
        assertThat(site.get(null, effort.path() + "/plan")).bodyText().contains("Mindst 64,0 %");
        assertThat(site.get(null, begun.path())).bodyText().contains(effort.path());

        assertThat(site.send(secretary, path, versioned(begun, Map.of())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er allerede åbnet en indsats");
        assertThat(move(secretary, now(begun), "correct", "Forkert"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er åbnet en indsats efter beslutningen");
    }

    private void followUp(Proposal begun) {
        var path = begun.path() + "/opfoelgning";
        var written = Map.of("conclusion", "Det lykkedes næsten.", "learned", "Begynd før.");
        assertThat(site.get(null, path)).bodyText().contains("Intet tal om 2027 endnu", "Nyeste: 61,3 % (2025)");
        assertThat(site.get(writer, "/min-side")).bodyText().doesNotContain("hvad der kom ud af forslag");

        figures.batch(LocalDate.of(2027, 11, 22), null, "751;N12;2027K3;63.2;;");

        assertThat(site.get(writer, "/min-side")).bodyText().contains("Skriv, hvad der kom ud af forslag");
        assertThat(site.get(null, path))
                .bodyText()
                .contains("63,2 %", "3. kvartal 2027", "Delvis", "Ingen har skrevet");
        assertThat(site.send(writer, path, with(written, "version", "0"))).hasStatus3xxRedirection();
        assertThat(site.send(secretary, path, with(with(written, "version", "0"), "learned", "Noget andet")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har gemt en konklusion", "Noget andet", "Begynd før.");
        assertThat(site.get(null, "/forslag/opfoelgning")).bodyText().contains("Det lykkedes næsten.", "Delvis");
        assertThat(site.get(null, "/forslag/opfoelgning.csv"))
                .bodyText()
                .contains("N12,751,2027,61.3,2025,", ",64,63.2,2027K3,", ",partly,2027-11-22,2027-11-22");
    }

    @Test
    void twoWhoWriteAtOnceLoseNothingAndOthersSeeNoDraft() {
        var begun = begin(Map.of("title", "Sproghjælp på job"));
        var form = versioned(begun, Map.of("title", "Sproghjælp", "unit", department.code(), "budgetYear", "2027"));

        assertThat(site.send(secretary, begun.path() + "/ret", with(form, "challenge", "Deres ord")))
                .hasStatus3xxRedirection();
        assertThat(site.send(writer, begun.path() + "/ret", with(form, "challenge", "Mine ord")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har gemt forslaget", "Deres ord", "Mine ord");

        var stranger = people.with("team-leader", people.department());
        assertThat(site.get(stranger, begun.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(stranger, begun.path() + "/ret")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.send(stranger, begun.path() + "/forloeb", Map.of("move", "withdraw")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(stranger, "/forslag")).bodyText().doesNotContain("Sproghjælp");
        assertThat(site.get(writer, "/forslag?tilstand=draft")).bodyText().contains("Sproghjælp");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(site.send(
                        writer,
                        "/forslag/nyt",
                        Map.ofEntries(
                                Map.entry("title", "Forkert forslag"),
                                Map.entry("unit", people.department().code()),
                                Map.entry("budgetYear", "2019"),
                                Map.entry("costYear-1", "2027"),
                                Map.entry("costPayer-1", "state"),
                                Map.entry("costAmount-1", "mange"),
                                Map.entry("costYear-2", "2027"),
                                Map.entry("costPayer-2", "state"),
                                Map.entry("effectIndicator-1", "9.99"),
                                Map.entry("effectYear-1", "1999"),
                                Map.entry("opens", "change"),
                                Map.entry("effort", "Q-0"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Du kan ikke skrive forslag for",
                        "Skriv et år fra 2026 til 2036",
                        "Skriv et beløb i kroner",
                        "Samme betaler står to gange i 2027",
                        "Vi kender ingen indikator, der begynder med ”9.99”",
                        "Her mangler et svar",
                        "Vi kender ingen indsats med nummeret Q-0",
                        "value=\"mange\"");
        assertThat(site.get(writer, "/forslag")).bodyText().doesNotContain("Forkert forslag");
        assertThat(site.get(writer, "/forslag/nyt?signal=ingenting")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFrameIsRankedByOneAtATimeAndIsNotExceededWithoutAReason() {
        var first = sent("Første forslag", "2031", "300000");
        var second = sent("Andet forslag", "2031", "500000");
        var path = "/forslag/ramme/2031";

        assertThat(site.send(writer, path, Map.of("version", "0", "kroner", "400000")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.send(secretary, path, Map.of("version", "0", "kroner", "400000")))
                .hasStatus3xxRedirection();
        assertThat(site.get(null, path))
                .bodyText()
                .contains("Forslagene koster 400.000 kr. mere", "Her er rammen på 400.000 kr. brugt op")
                .containsSubsequence("Første forslag", "brugt op", "Andet forslag");
        var up = Map.of("version", "1", "proposal", second.id().toString(), "way", "up");
        assertThat(site.send(secretary, path + "/plads", up)).hasStatus3xxRedirection();
        assertThat(site.send(secretary, path + "/plads", up))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har ændret rammen eller rækkefølgen")
                .containsSubsequence("brugt op", "Andet forslag", "Første forslag");

        treat(second);
        var ruling = with(with(DECISION, "granted-2031", "500000"), "version", version(second));
        assertThat(site.send(secretary, second.path() + "/afgoerelse", ruling))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("mere, end rammen for 2031 rummer", "Som indstillet.");
        assertThat(site.send(
                        secretary, second.path() + "/afgoerelse", with(ruling, "overFrame", "Der er penge fra 2030.")))
                .hasStatus3xxRedirection();
        assertThat(site.get(null, second.path())).bodyText().contains("Der er penge fra 2030.");

        assertThat(move(secretary, now(first), "return", "Skriv det kortere.")).hasStatus3xxRedirection();
        assertThat(site.get(null, first.path()))
                .bodyText()
                .contains("bliver skrevet om", "Skriv det kortere.")
                .doesNotContain("Et forløb på virksomheder");
        assertThat(site.get(null, path)).bodyText().doesNotContain("Første forslag");
    }

    @Test
    void aChangeIsWrittenOnTheOfferThatIsThere() {
        var offer = projects.project(department, null, Phase.RUNNING);
        var begun = sent("Større tilbud", "2027", "80000", Map.of("opens", "change", "effort", offer.number()));
        treat(begun);
        assertThat(decide(begun, with(DECISION, "ruling", "changed"), "70000")).hasStatus3xxRedirection();
        assertThat(site.send(secretary, begun.path() + "/aabning", versioned(begun, Map.of())))
                .hasStatus3xxRedirection();

        assertThat(effort(begun).id()).isEqualTo(offer.id());
        assertThat(projects.again(offer).sheet()).isEqualTo(offer.sheet());
        assertThat(site.get(null, offer.path()))
                .bodyText()
                .contains("Indsatsen er ændret efter beslutningen om forslag " + begun.number(), "70.000 kr.");
    }

    private SignalState state(UUID signal) {
        return signals.find(signal).orElseThrow().state();
    }

    /** A signal about N12 in a theme of the policy. */
    private UUID signal(Policy policy) {
        var id = UUID.randomUUID();
        Acting.as(
                Task.COMMAND,
                () -> jdbc.sql("""
                insert into yearcycle.signal (id, kind, subject, thing, area, title_da, title_en, path, policy, focus_area,
                    since, figures, basis, certainty, state, found_at, changed_at)
                values (:id, 'below-path', 'effect-goal', :thing, '', 'Job', 'Job', '/', :policy, 'job', :day, :figures, 'x',
                    'plain', 'new', :now, :now)
                """)
                        .param("id", id)
                        .param("thing", policy.id() + ".over-60")
                        .param("policy", policy.id())
                        .param("day", LocalDate.of(2026, 11, 22))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("figures", """
                        [{"role": "newest", "series": "N12", "area": "751", "period": "2025", "value": "61.3",
                          "unit": "ratio", "batch": 7, "persons": null}]
                        """)
                        .update());
        return id;
    }

    private Policy policy() {
        return policies.adopted("751", LocalDate.of(2026, 1, 1), """
                focusAreas:
                  - {key: job, title: {da: Job til alle}}
                goals:
                  - key: flere
                    text: {da: Flere i job}
                    focusArea: job
                    effectGoals:
                      - {key: over-60, text: {da: Mindst 60 procent}, indicator: "N12", floor: {value: 60}}
                """);
    }

    private Map<String, String> whole(Policy policy) {
        return with(with(whole("Virksomhedsforløb", "2027", "250000"), "theme", policy.id() + ".job"), "version", "1");
    }

    private Map<String, String> whole(String title, String year, String kroner) {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("challenge", "For få er i job."),
                Map.entry("proposed", "Et forløb på virksomheder."),
                Map.entry("target", "nyankomne kvinder"),
                Map.entry("evidence", "promising"),
                Map.entry("grounds", "To kommuner har prøvet det."),
                Map.entry("budgetYear", year),
                Map.entry("costYear-1", year),
                Map.entry("costPayer-1", "municipality"),
                Map.entry("costAmount-1", kroner),
                Map.entry("costYear-3", Integer.toString(Integer.parseInt(year) + 1)),
                Map.entry("costPayer-3", "state"),
                Map.entry("effectIndicator-1", "N12 Beskæftigelse"),
                Map.entry("effectYear-1", year),
                Map.entry("effectValue-1", "64"),
                Map.entry("alternatives", "Flere timer til sprog."),
                Map.entry("otherwise", "Andelen falder."),
                Map.entry("opens", "project"),
                Map.entry("unit", department.code()));
    }

    private Proposal begin(Map<String, String> changed) {
        var form = new HashMap<>(Map.of("unit", department.code(), "budgetYear", "2027", "opens", "project"));
        form.putAll(changed);
        var begun = site.send(writer, "/forslag/nyt", form);
        assertThat(begun).hasStatus3xxRedirection();
        return named(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()));
    }

    private Proposal sent(String title, String year, String kroner) {
        return sent(title, year, kroner, Map.of());
    }

    private Proposal sent(String title, String year, String kroner, Map<String, String> changed) {
        var form = new HashMap<>(whole(title, year, kroner));
        form.putAll(changed);
        var begun = begin(form);
        assertThat(move(writer, begun, "send", "")).hasStatus3xxRedirection();
        return now(begun);
    }

    private void treat(Proposal proposal) {
        assertThat(site.send(secretary, proposal.path() + "/behandling", versioned(proposal, TREATMENT)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult decide(Proposal proposal, Map<String, String> decision, String kroner) {
        var form = with(versioned(proposal, decision), "granted-2027", kroner);
        return site.send(secretary, proposal.path() + "/afgoerelse", form);
    }

    private MvcTestResult move(Person who, Proposal proposal, String move, String reason) {
        return site.send(
                who, proposal.path() + "/forloeb", versioned(proposal, Map.of("move", move, "reason", reason)));
    }

    private Map<String, String> versioned(Proposal proposal, Map<String, String> form) {
        return with(form, "version", version(proposal));
    }

    private String version(Proposal proposal) {
        return Integer.toString(now(proposal).version());
    }

    private Proposal now(Proposal proposal) {
        return Acting.as(people.actor(secretary), () -> proposals.find(proposal.number()))
                .orElseThrow();
    }

    private Proposal named(String path) {
        var number = Integer.parseInt(path.replaceAll("\\D", ""));
        return Acting.as(people.actor(writer), () -> proposals.find(number)).orElseThrow();
    }

    private Effort effort(Proposal proposal) {
        var decision = Objects.requireNonNull(now(proposal).decision());
        return efforts.find(Objects.requireNonNull(decision.effort())).orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String text) {
        var changed = new HashMap<>(form);
        changed.put(field, text);
        return changed;
    }
}
