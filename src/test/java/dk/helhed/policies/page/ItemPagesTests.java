package dk.helhed.policies.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.Effort;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestEfforts;
import dk.helhed.policies.TestPolicies;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The chain from any item of a policy to the figures and decisions, and back. */
@PolicyTest
class ItemPagesTests {

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final TestEfforts efforts;
    private final TestClock clock;
    private final Desk visitor;

    private String here = "";

    ItemPagesTests(MockMvcTester mvc, TestPeople people, TestPolicies tested, TestEfforts efforts, TestClock clock) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.efforts = efforts;
        this.clock = clock;
        this.visitor = Desk.visitor(mvc);
    }

    @BeforeEach
    void haveAPolicy() {
        clock.reset();
        var policy = tested.adopted("615", LocalDate.of(2020, 1, 1), """
                focusAreas:
                  - {key: job, title: {da: Job}}
                themes:
                  - {key: praktik, title: {da: Praktik}, focusArea: job}
                commitments:
                  - {key: ringe, text: {da: Vi ringer.}, focusArea: job, theme: praktik, goals: [flere]}
                  - {key: loest, text: {da: Vi lover noget.}, focusArea: job}
                goals:
                  - key: flere
                    text: {da: Flere i job}
                    focusArea: job
                    effectGoals:
                      - {key: over-60, text: {da: Mindst 60 procent}, indicator: "1.2", floor: {value: 60}}
                  - {key: glade, text: {da: Alle er glade}}
                """);
        here = "/politik/" + policy.id();
        efforts.add(policy.id(), new Effort("flere", "Mentorer", "/om"));
        var secretary = Desk.of(people.with("policy-secretary", people.municipality()), people, mvc);
        secretary.done(
                here + "/beslutning/flere",
                Map.of("on", "2026-10-01", "body", "Byrådet", "agenda", "Punkt 3", "text", "Der ansættes to."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ringe", "flere", "over-60", "job"})
    void theWholeChainHangsOnEachOfItsLinks(String key) {
        var page = visitor.read(here + "/punkt/" + key);

        for (var link : new String[] {"ringe", "flere", "over-60"}) {
            if (!link.equals(key)) {
                assertThat(page).as(link).contains(here + "/punkt/" + link + "\"");
            }
        }
        assertThat(page)
                .contains("/indikator/1.2", "Mentorer", "Der ansættes to.", "Byrådet", "Punkt 3")
                .doesNotContain("Alle er glade");
    }

    @Test
    void aThemeLeadsToItsCommitments() {
        assertThat(visitor.read(here + "/punkt/praktik"))
                .contains(here + "/punkt/ringe")
                .doesNotContain(here + "/punkt/loest");
    }

    @Test
    void aBrokenChainSaysWhereItIsBroken() {
        assertThat(visitor.read(here + "/punkt/loest")).contains("Løftet peger ikke på noget mål.");
        assertThat(visitor.read(here + "/punkt/glade"))
                .contains("Målet har intet effektmål.", "Intet projekt eller tilbud arbejder med målet.")
                .doesNotContain("Mentorer", "Der ansættes to.");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(visitor.open(here + "/punkt/findes-ikke")).hasStatus(404);
        assertThat(visitor.open("/politik/findes-ikke/punkt/flere")).hasStatus(404);
        assertThat(visitor.open("/politik/" + tested.draft("615", "").id())).hasStatus(404);
    }

    @Test
    void staffSeeADraft() {
        var draft = "/politik/"
                + tested.draft("615", "goals:\n  - {key: g, text: {da: Udkastets mål}}\n")
                        .id();
        var member = Desk.of(people.with("committee-member", people.municipality()), people, mvc);

        assertThat(member.read(draft)).contains("Udkastets mål");
        assertThat(member.read("/politikker")).contains(draft + "\"");
        assertThat(visitor.read("/politikker")).doesNotContain(draft + "\"");
        for (var address :
                new String[] {draft + ".yaml", draft + "/maal.csv", draft + "/huller.csv", draft + "/huller"}) {
            assertThat(visitor.open(address)).as(address).hasStatus(404);
        }
    }

    @Test
    void theFileOfGoalsHasWhatThePagesShow() {
        var file = visitor.read(here + "/maal.csv").lines().toList();

        assertThat(file).hasSize(3);
        assertThat(file.getFirst().split(",", -1)).hasSameSizeAs(file.get(1).split(",", -1));
        assertThat(file.get(1)).contains("flere,Flere i job,Socialudvalget,,over-60,Mindst 60 procent,1.2,615");
        assertThat(file.get(1)).endsWith(",1,2026-10-01");
        assertThat(file.get(2)).contains("glade,Alle er glade,Socialudvalget").endsWith(",0,");
    }

    @Test
    void aDecisionIsCheckedBeforeItIsNoted() {
        var secretary = Desk.of(people.with("policy-secretary", people.municipality()), people, mvc);
        var address = here + "/beslutning/glade";

        var page = secretary.refused(
                address, Map.of("on", "2026-12-24", "body", "", "agenda", "Punkt 9", "text", "<b>Ja</b>"));
        assertThat(page).contains("id=\"on-error\"", "id=\"body-error\"", "id=\"text-error\"", "value=\"Punkt 9\"");
        assertThat(secretary.refused(address, Map.of())).contains("id=\"on-error\"");
        assertThat(visitor.read(here + "/punkt/glade")).doesNotContain("Punkt 9");
        assertThat(secretary.open(here + "/beslutning/findes-ikke")).hasStatus(404);
    }
}
