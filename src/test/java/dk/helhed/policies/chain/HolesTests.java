package dk.helhed.policies.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.pages.Language;
import dk.helhed.policies.Desk;
import dk.helhed.policies.Effort;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestEfforts;
import dk.helhed.policies.TestPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each kind of broken place, there and not there. */
@PolicyTest
class HolesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AtomicInteger CODES = new AtomicInteger(700);

    private final Chains chains;
    private final TestPolicies tested;
    private final TestFigures figures;
    private final TestEfforts efforts;
    private final TestPeople people;
    private final TestClock clock;
    private final Owners owners;
    private final MockMvcTester mvc;

    HolesTests(
            Chains chains,
            TestPolicies tested,
            TestFigures figures,
            TestEfforts efforts,
            TestPeople people,
            TestClock clock,
            Owners owners,
            MockMvcTester mvc) {
        this.chains = chains;
        this.tested = tested;
        this.figures = figures;
        this.efforts = efforts;
        this.people = people;
        this.clock = clock;
        this.owners = owners;
        this.mvc = mvc;
    }

    @BeforeEach
    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    private Holes holes(Policy policy) {
        return Holes.in(chains.of(tested.find(policy.id()), TODAY), TODAY);
    }

    private List<String> keys(Policy policy, HoleKind kind) {
        return holes(policy).of(kind).stream().map(hole -> hole.item().key()).toList();
    }

    private Policy adopted(String sections) {
        return tested.adopted("615", LocalDate.of(2020, 1, 1), sections);
    }

    @Test
    void aCommitmentThatPointsToNoGoalIsOne() {
        var policy = tested.draft("615", """
                commitments:
                  - {key: loest, text: {da: Vi lover noget.}}
                  - {key: koblet, text: {da: Vi ringer.}, goals: [g]}
                goals:
                  - {key: g, text: {da: Flere i job}}
                """);

        assertThat(keys(policy, HoleKind.COMMITMENT_WITHOUT_GOAL)).containsExactly("loest");
    }

    @Test
    void aGoalWithoutAnEffectGoalIsOne() {
        var policy = tested.draft("615", """
                goals:
                  - {key: uden, text: {da: Alle er glade}}
                  - key: med
                    text: {da: Flere i job}
                    effectGoals:
                      - {key: e, text: {da: Hæv den}, indicator: "1.2", floor: {value: 60}}
                """);

        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_INDICATOR)).containsExactly("uden");
    }

    @Test
    void anEffectGoalWhoseIndicatorHasNoFigureIsOneUntilThereIs() {
        var code = "615-" + CODES.incrementAndGet();
        var policy = tested.draft("615", """
                goals:
                  - key: g
                    text: {da: Mål}
                    effectGoals:
                      - {key: e, text: {da: Effektmål}, indicator: %s, floor: {value: 60}}
                indicators:
                """.formatted(code) + TestPolicies.share(code));
        assertThat(keys(policy, HoleKind.INDICATOR_WITHOUT_DATA)).containsExactly("e");

        figures.batch(TODAY, null, "615;" + code + ";2024;50;;");

        assertThat(keys(policy, HoleKind.INDICATOR_WITHOUT_DATA)).isEmpty();
    }

    @Test
    void aTargetIsOneTheDayAfterItsDeadlineUnlessItIsReached() {
        var code = "615-" + CODES.incrementAndGet();
        var policy = tested.draft("615", """
                goals:
                  - key: g
                    text: {da: Mål}
                    effectGoals:
                      - {key: sen, text: {da: A}, indicator: %1$s, target: {value: 60, deadline: 2026M10, direction: higher}}
                      - {key: naaet, text: {da: B}, indicator: %1$s, target: {value: 40, deadline: 2025, direction: higher}}
                      - {key: endnu, text: {da: C}, indicator: %1$s, target: {value: 60, deadline: 2026, direction: higher}}
                      - {key: altid, text: {da: D}, indicator: %1$s, floor: {value: 60}}
                indicators:
                """.formatted(code) + TestPolicies.share(code));
        figures.batch(TODAY, null, "615;" + code + ";2024;50;;");

        assertThat(keys(policy, HoleKind.TARGET_PAST_DEADLINE)).containsExactly("sen");
        var newYear = LocalDate.of(2027, 1, 1);
        assertThat(Holes.in(chains.of(policy, newYear), newYear).of(HoleKind.TARGET_PAST_DEADLINE))
                .extracting(hole -> hole.item().key())
                .containsExactly("sen", "endnu");
        var deadline = LocalDate.of(2026, 10, 31);
        assertThat(Holes.in(chains.of(policy, deadline), deadline).of(HoleKind.TARGET_PAST_DEADLINE))
                .extracting(hole -> hole.item().key())
                .containsExactly("naaet");
    }

    @Test
    void aGoalWithoutOwnerIsOneUntilItIsGivenToSomebodyAndAgainWhenThePersonHasLeft() {
        var policy = adopted("goals:\n  - {key: g, text: {da: A}}\n  - {key: h, text: {da: B}}\n");
        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_OWNER)).containsExactly("g", "h");
        var owner = people.person(people.team(people.department()));

        give(policy.id() + ".g", owner);
        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_OWNER)).containsExactly("h");
        assertThat(Desk.visitor(mvc).read("/politik/" + policy.id() + "/punkt/g"))
                .doesNotContain("ingen person har ansvaret", owner.name());

        people.leave(owner, LocalDate.of(2026, 11, 1));
        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_OWNER)).containsExactly("g", "h");
        assertThat(Desk.visitor(mvc).read("/politik/" + policy.id() + "/punkt/g"))
                .contains("ingen person har ansvaret");
    }

    private void give(String thing, Person owner) {
        var steward = people.actor(people.with("data-steward", people.municipality()));
        Acting.as(steward, () -> {
            var owned = owners.find(steward, OwnedGoals.KIND, thing, Language.DANISH)
                    .orElseThrow();
            return owners.give(steward, owned, owner.number());
        });
    }

    @Test
    void aGoalThatNothingIsDoneAboutIsOneAndWorkOnAnEffectGoalCounts() {
        var policy = adopted("""
                goals:
                  - {key: g, text: {da: A}}
                  - key: h
                    text: {da: B}
                    effectGoals:
                      - {key: e, text: {da: Hæv den}, indicator: "1.2", floor: {value: 60}}
                  - {key: i, text: {da: C}}
                """);
        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_EFFORT)).containsExactly("g", "h", "i");

        efforts.add(policy.id(), new Effort("g", "Mentorer", "/om"));
        efforts.add(policy.id(), new Effort("e", "Virksomhedspraktik", "/om"));

        assertThat(keys(policy, HoleKind.GOAL_WITHOUT_EFFORT)).containsExactly("i");
        assertThat(Desk.visitor(mvc).read("/politik/" + policy.id() + "/punkt/h"))
                .contains("Virksomhedspraktik")
                .doesNotContain("Mentorer");
    }

    @Test
    void ofADraftOrASupersededPolicyNobodyAsksWhoAnswersAndWhatIsDone() {
        var sections = "goals:\n  - {key: g, text: {da: A}}\n";
        var old = adopted(sections);
        assertThat(keys(old, HoleKind.GOAL_WITHOUT_OWNER)).containsExactly("g");
        var id = tested.newId();
        tested.take(TestPolicies.head(id, "615")
                + "adopted: {on: 2024, by: Byrådet}\nvalid: {from: 2025-01-01}\nreplaces: " + old.id() + "\n"
                + sections);

        assertThat(holes(old).all()).extracting(Hole::kind).containsExactly(HoleKind.GOAL_WITHOUT_INDICATOR);
        assertThat(holes(tested.draft("615", sections)).all())
                .extracting(Hole::kind)
                .containsExactly(HoleKind.GOAL_WITHOUT_INDICATOR);
        assertThat(holes(tested.find(id)).all())
                .extracting(Hole::kind)
                .containsExactly(
                        HoleKind.GOAL_WITHOUT_INDICATOR, HoleKind.GOAL_WITHOUT_OWNER, HoleKind.GOAL_WITHOUT_EFFORT);
        assertThat(Desk.visitor(mvc).read("/politik/" + old.id() + "/huller")).contains("Politikken gælder ikke.");
    }

    private static final String TWO_COMMITTEES = """
            focusAreas:
              - {key: job, title: {da: Job}, committee: Beskæftigelsesudvalget}
            commitments:
              - {key: c, text: {da: "=1+1"}, focusArea: job}
            goals:
              - {key: g, text: {da: Flere i job}, focusArea: job, source: s. 7}
              - {key: h, text: {da: Alle er glade}, unit: Kontoret}
              - key: i
                text: {da: Flere i skole}
                committee: Skoleudvalget
                effectGoals:
                  - {key: e, text: {da: Hæv den}, indicator: "2.1", area: "615", floor: {value: 60}}
            """;

    @Test
    void theyAreCountedByTheCommitteeThatIsToAnswer() {
        var counts = holes(tested.draft("615", TWO_COMMITTEES)).byCommittee();

        assertThat(counts.keySet()).containsExactly("Beskæftigelsesudvalget", "Skoleudvalget", "Socialudvalget");
        assertThat(counts)
                .containsEntry(
                        "Beskæftigelsesudvalget",
                        Map.of(HoleKind.COMMITMENT_WITHOUT_GOAL, 1, HoleKind.GOAL_WITHOUT_INDICATOR, 1))
                .containsEntry("Skoleudvalget", Map.of(HoleKind.INDICATOR_WITHOUT_DATA, 1))
                .containsEntry("Socialudvalget", Map.of(HoleKind.GOAL_WITHOUT_INDICATOR, 1));
    }

    @Test
    void theFileHasARowForEveryHoleOfThePage() {
        var policy = adopted(TWO_COMMITTEES).id();
        var visitor = Desk.visitor(mvc);
        var page = visitor.read("/politik/" + policy + "/huller");
        var file = visitor.read("/politik/" + policy + "/huller.csv").lines().toList();

        assertThat(file.getFirst()).isEqualTo("policy,hole,kind,key,text,committee,unit,source");
        assertThat(file)
                .contains(
                        policy + ",commitment-without-goal,commitment,c,=1+1,Beskæftigelsesudvalget,,",
                        policy + ",goal-without-indicator,goal,g,Flere i job,Beskæftigelsesudvalget,,s. 7",
                        policy + ",goal-without-indicator,goal,h,Alle er glade,Socialudvalget,Kontoret,",
                        policy + ",indicator-without-data,effect-goal,e,Hæv den,Skoleudvalget,,");
        var shown = page.split("<li><a href=\"/politik/" + policy + "/punkt/", -1).length - 1;
        assertThat(shown).isEqualTo(file.size() - 1).isEqualTo(10);
        assertThat(visitor.read("/politik/" + policy + "/huller.csv?dialect=excel-da"))
                .startsWith("\uFEFFpolicy;hole")
                .contains(";'=1+1;");
        assertThat(visitor.open("/politik/" + policy + "/huller.csv?dialect=latin"))
                .hasStatus(400);
    }
}
