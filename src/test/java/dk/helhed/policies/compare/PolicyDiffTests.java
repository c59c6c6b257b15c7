package dk.helhed.policies.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import dk.helhed.policies.chain.Chains;
import dk.helhed.policies.document.ItemKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What became of the goals: of the shipped policies, and of invented ones. */
@PolicyTest
class PolicyDiffTests {

    private static final String MEASURED = """
            goals:
              - key: %s
                text: {da: Flere i job}
                effectGoals:
                  - {key: %s, text: {da: Hæv den}, indicator: "1.2", floor: {value: %s}}
            """;

    private final TestPolicies tested;
    private final Chains chains;
    private final TestClock clock;
    private final MockMvcTester mvc;

    PolicyDiffTests(TestPolicies tested, Chains chains, TestClock clock, MockMvcTester mvc) {
        this.tested = tested;
        this.chains = chains;
        this.clock = clock;
        this.mvc = mvc;
    }

    @BeforeEach
    void haveTheShippedPolicies() {
        clock.reset();
        tested.shipped();
    }

    private PolicyDiff diff(String older, String newer) {
        var today = LocalDate.now(clock);
        return PolicyDiff.of(chains.of(tested.find(older), today), chains.of(tested.find(newer), today));
    }

    private static List<String> keys(List<Change> changes, ItemKind kind) {
        return changes.stream()
                .map(Change::item)
                .filter(item -> item.kind() == kind)
                .map(item -> item.key())
                .toList();
    }

    @Test
    void aarhus2013KeepsThreeGoalsOf2007SoftensOneDropsFiveAndAddsTwo() {
        var diff = diff("aarhus-2007", "aarhus-2013");

        assertThat(keys(diff.of(Fate.KEPT), ItemKind.GOAL))
                .containsExactly("bysamfundet-bidrager", "egen-virksomhed", "skolestart-i-almindelig-klasse");
        assertThat(keys(diff.of(Fate.SOFTENED), ItemKind.GOAL)).containsExactly("flere-i-arbejde");
        assertThat(keys(diff.of(Fate.DROPPED), ItemKind.GOAL))
                .containsExactly(
                        "gensidig-respekt",
                        "kompetencer-til-uddannelse",
                        "ungdomsuddannelse",
                        "alsidig-befolkning",
                        "nettotilflytning");
        assertThat(keys(diff.of(Fate.NEW), ItemKind.GOAL)).containsExactly("aktive-medborgere", "samlet-boligindsats");
        assertThat(diff.of(Fate.TIGHTENED)).isEmpty();
        assertThat(diff.of(Fate.OTHER)).isEmpty();
    }

    @Test
    void oneEffectGoalOf2007IsLeftIn2013() {
        var diff = diff("aarhus-2007", "aarhus-2013");

        assertThat(keys(diff.of(Fate.KEPT), ItemKind.EFFECT_GOAL)).containsExactly("almindelig-klasse-95");
        assertThat(keys(diff.of(Fate.DROPPED), ItemKind.EFFECT_GOAL))
                .containsExactly(
                        "ansatte-som-befolkningen",
                        "ungdomsuddannelse-95",
                        "beskaeftigelse-3-point",
                        "nettotilflytning-under-landet");
        assertThat(keys(diff.of(Fate.NEW), ItemKind.EFFECT_GOAL)).isEmpty();
    }

    @Test
    void mostOfWhat2007WantedWasNeverMeasured() {
        var diff = diff("aarhus-2007", "aarhus-2013");

        assertThat(keys(diff.neverMeasured(), ItemKind.EFFECT_GOAL))
                .containsExactlyInAnyOrder(
                        "ansatte-som-befolkningen", "ungdomsuddannelse-95", "nettotilflytning-under-landet");
        assertThat(keys(diff.neverMeasured(), ItemKind.GOAL))
                .hasSize(7)
                .doesNotContain("flere-i-arbejde", "skolestart-i-almindelig-klasse");
    }

    @Test
    void thePageTellsTheSame() {
        var page = Desk.visitor(mvc).read("/politikker/sammenlign?fra=aarhus-2007&til=aarhus-2013");

        assertThat(page)
                .containsSubsequence("id=\"softened\"", "/punkt/flere-i-arbejde", "id=\"dropped\"")
                .containsSubsequence("id=\"dropped\"", "/politik/aarhus-2007/punkt/alsidig-befolkning", "id=\"kept\"")
                .containsSubsequence("id=\"new\"", "/politik/aarhus-2013/punkt/samlet-boligindsats");
    }

    @Test
    void municipalitiesAreComparedByTheirIndicators() {
        var older = tested.draft("615", MEASURED.formatted("job", "job-60", 60));
        var newer = tested.draft("561", MEASURED.formatted("arbejde", "arbejde-55", 55));

        var diff = diff(older.id(), newer.id());

        assertThat(diff.of(Fate.SOFTENED)).singleElement().satisfies(change -> {
            assertThat(change.before()).extracting("key").isEqualTo("job-60");
            assertThat(change.after()).extracting("key").isEqualTo("arbejde-55");
        });
        assertThat(keys(diff.of(Fate.DROPPED), ItemKind.GOAL)).containsExactly("job");
        assertThat(keys(diff.of(Fate.NEW), ItemKind.GOAL)).containsExactly("arbejde");
    }

    @Test
    void twoShippedMunicipalitiesShareNoGoal() {
        var diff = diff("koebenhavn-2006", "aabenraa-2020");

        assertThat(diff.of(Fate.KEPT)).isEmpty();
        assertThat(keys(diff.of(Fate.DROPPED), ItemKind.GOAL)).hasSize(6);
        assertThat(keys(diff.of(Fate.NEW), ItemKind.GOAL)).hasSize(6);
    }

    @Test
    void aGoalThatGetsItsFirstEffectGoalIsTightenedAndOtherWordsAreMarked() {
        var older = tested.draft("615", "goals:\n  - {key: job, text: {da: Flere i job}}\n");
        var newer = tested.draft("615", MEASURED.formatted("job", "job-60", 60).replace("Flere", "Mange flere"));

        assertThat(diff(older.id(), newer.id()).goals()).singleElement().satisfies(change -> {
            assertThat(change.fate()).isEqualTo(Fate.TIGHTENED);
            assertThat(change.reworded()).isTrue();
        });
    }

    @Test
    void aPolicyComparedWithItselfIsKeptWhole() {
        var diff = diff("aarhus-2007", "aarhus-2007");

        assertThat(diff.of(Fate.KEPT)).hasSize(14);
        assertThat(diff.goals()).noneMatch(Change::reworded);
        assertThat(Desk.visitor(mvc).read("/politikker/sammenlign?fra=aarhus-2007&til=aarhus-2007"))
                .contains("id=\"kept\"")
                .doesNotContain("id=\"dropped\"");
    }

    @Test
    void whatIsNotThereIsNotFoundAndHalfAQuestionLeadsToTheList() {
        var visitor = Desk.visitor(mvc);
        var draft = tested.draft("615", "");

        assertThat(visitor.open("/politikker/sammenlign?fra=aarhus-2007&til=findes-ikke"))
                .hasStatus(404);
        assertThat(visitor.open("/politikker/sammenlign?fra=aarhus-2007&til=" + draft.id()))
                .hasStatus(404);
        assertThat(visitor.open("/politikker/sammenlign?fra=aarhus-2007")).hasStatus3xxRedirection();
    }
}
