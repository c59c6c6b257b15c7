package dk.helhed.policies.owed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.duty.Duty;
import dk.helhed.barometer.TestClock;
import dk.helhed.pages.Language;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import dk.helhed.policies.decision.Decisions;
import dk.helhed.policies.life.Comments;
import dk.helhed.policies.life.Hearing;
import dk.helhed.policies.life.LifeCycle;
import dk.helhed.policies.life.NewComment;
import dk.helhed.policies.life.StepRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What policies on their way want of those who answer, moderate and write. Today is 22 November 2026. */
@PolicyTest
class OwedStepsTests {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 1);

    private final TestPeople people;
    private final TestPolicies tested;
    private final TestClock clock;
    private final LifeCycle life;
    private final Comments comments;
    private final Decisions decisions;
    private final Duties duties;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor secretary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor committee;

    OwedStepsTests(
            TestPeople people,
            TestPolicies tested,
            TestClock clock,
            LifeCycle life,
            Comments comments,
            Decisions decisions,
            Duties duties) {
        this.people = people;
        this.tested = tested;
        this.clock = clock;
        this.life = life;
        this.comments = comments;
        this.decisions = decisions;
        this.duties = duties;
    }

    @BeforeEach
    void begin() {
        clock.reset();
        secretary = people.actor(people.with("policy-secretary", people.municipality()));
        committee = people.actor(people.with("committee-secretary", people.municipality()));
    }

    private Policy take(Policy policy, StepRequest step) {
        var outcome = Acting.as(secretary, () -> life.take(tested.find(policy.id()), step));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return tested.find(policy.id());
    }

    private Policy inRound() {
        var policy = tested.draft("751", "goals: [{key: bolig, text: {da: Alle bor godt.}, committee: Boligudvalget}]");
        return take(policy, new StepRequest.StartRound(UNTIL));
    }

    private void answer(Policy policy, String name) {
        var outcome = Acting.as(committee, () -> life.answer(committee, policy, name, "agrees", "", 0));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    /** What the actor owes the policy. */
    private List<Duty> owed(Actor actor, Policy policy) {
        return Acting.as(actor, () -> duties.of(actor, Language.DANISH)).stream()
                .filter(duty -> (duty.path() + "/").startsWith("/politik/" + policy.id() + "/"))
                .toList();
    }

    @Test
    void theCommitteesThatHaveNotAnsweredAreOwedUntilTheRoundEnds() {
        var policy = inRound();
        answer(policy, "Boligudvalget");

        assertThat(owed(committee, policy)).singleElement().satisfies(duty -> {
            assertThat(duty.what()).startsWith("Svar i den interne runde");
            assertThat(duty.why()).contains("Socialudvalget").doesNotContain("Boligudvalget");
            assertThat(duty.by()).isEqualTo(UNTIL);
            assertThat(duty.urgency()).isEqualTo(Duty.Urgency.SOON);
        });
        clock.set(UNTIL.plusDays(1));
        assertThat(owed(committee, policy)).isEmpty();
        clock.reset();
        answer(policy, "Socialudvalget");
        assertThat(owed(committee, policy)).isEmpty();
    }

    @Test
    void commentsAreReadWhileTheHearingRunsAndAnsweredWhenItIsOver() {
        var policy = inRound();
        answer(policy, "Boligudvalget");
        answer(policy, "Socialudvalget");
        policy = take(policy, new StepRequest.OpenHearing(UNTIL));
        var hearing = hearing(policy);
        assertThat(owed(committee, policy)).isEmpty();
        comments.say(policy, hearing, new NewComment(null, null, "Godt forslag"), "192.0.2." + policy.id());

        assertThat(owed(committee, policy))
                .extracting(Duty::what)
                .singleElement()
                .asString()
                .contains("Læs et indlæg");
        var said = policy;
        Acting.as(
                committee,
                () -> comments.publish(said, comments.of(said).getFirst().id()));
        assertThat(owed(committee, policy)).isEmpty();
        assertThat(owed(secretary, policy)).isEmpty();

        clock.set(UNTIL.plusDays(1));
        assertThat(owed(secretary, policy))
                .extracting(Duty::what)
                .singleElement()
                .asString()
                .contains("Besvar et indlæg");
        assertThat(owed(committee, policy)).isEmpty();
        Acting.as(
                secretary,
                () -> comments.answer(said, comments.of(said).getFirst().id(), "Tak"));
        assertThat(owed(secretary, policy)).isEmpty();
    }

    private Hearing hearing(Policy policy) {
        var found = life.of(policy).hearing();
        if (found == null) {
            throw new AssertionError("No hearing of " + policy.id());
        }
        return found;
    }

    @Test
    void thePolicySecretaryIsRememberedAYearBeforeAPolicyEnds() {
        var ending = adopted("2027-11-22");
        var lasting = adopted("2027-11-23");

        assertThat(owed(secretary, ending)).singleElement().satisfies(duty -> {
            assertThat(duty.what()).startsWith("Politikken udløber");
            assertThat(duty.why()).contains("Hvert fjerde år");
            assertThat(duty.by()).isEqualTo("2027-11-22");
        });
        assertThat(owed(committee, ending)).isEmpty();
        assertThat(owed(secretary, lasting)).isEmpty();
    }

    private Policy adopted(String to) {
        var id = tested.newId();
        tested.take("""
                policy: %s
                municipality: "751"
                title: {da: "Politik %s"}
                summary: {da: Til prøve.}
                adopted: {on: 2020-05-04, by: Prøve Byråd}
                valid: {from: 2020-06-01, to: %s}
                evaluation: {da: Hvert fjerde år}
                source: {title: {da: Opfundet til prøver}}
                """.formatted(id, id, to));
        return tested.find(id);
    }

    @Test
    void whoeverHasNothingToDoWithPoliciesOwesThemNothing() {
        var policy = inRound();

        assertThat(owed(people.actor(people.with("caseworker", people.municipality())), policy))
                .isEmpty();
        assertThat(owed(people.actor(people.with("translator", people.municipality())), policy))
                .isEmpty();
    }

    @Test
    void anEvaluationIsRememberedFromHalfAYearBeforeUntilADecisionCameOfIt() {
        var policy = tested.adopted("751", LocalDate.of(2024, 1, 1), "evaluateBy: 2027-05-22\n");
        var title = policy.head().title().original();

        clock.set(LocalDate.of(2026, 11, 21));
        assertThat(owedAbout(title)).isEmpty();
        clock.set(LocalDate.of(2026, 11, 22));
        assertThat(owedAbout(title)).singleElement().satisfies(duty -> {
            assertThat(duty.by()).isEqualTo("2027-05-22");
            assertThat(duty.urgency()).isEqualTo(Duty.Urgency.OPEN);
        });
        clock.set(LocalDate.of(2027, 6, 1));
        assertThat(owedAbout(title)).singleElement().extracting(Duty::urgency).isEqualTo(Duty.Urgency.LATE);

        var outcome = Acting.as(
                secretary,
                () -> decisions.note(
                        policy, null, LocalDate.of(2027, 5, 30), "Byrådet", "Punkt 4", "Den er evalueret."));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(owedAbout(title)).isEmpty();
    }

    private List<Duty> owedAbout(String title) {
        return Acting.as(secretary, () -> duties.of(secretary, Language.DANISH)).stream()
                .filter(duty -> duty.what().contains("Evaluer politikken: " + title))
                .toList();
    }
}
