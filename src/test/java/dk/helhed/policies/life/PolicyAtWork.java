package dk.helhed.policies.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Stage;
import dk.helhed.policies.TestPolicies;
import dk.helhed.policies.document.Adoption;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leads invented policies of two committees as far as a test wants them. */
final class PolicyAtWork {

    static final String FIRST = "Socialudvalget";
    static final String SECOND = "Beskæftigelsesudvalget";

    /** What each policy says. */
    static final String SECTIONS = """
            focusAreas:
              - {key: job, title: {da: Job}, committee: Beskæftigelsesudvalget}
            commitments:
              - {key: ringe, text: {da: Vi ringer til folk.}, focusArea: job, goals: [flere]}
            goals:
              - {key: flere, text: {da: Flere i job}, focusArea: job}
            """;

    private final LifeCycle lifeCycle;
    private final TestPolicies policies;
    private final TestPeople people;
    private final TestClock clock;

    PolicyAtWork(LifeCycle lifeCycle, TestPolicies policies, TestPeople people, TestClock clock) {
        this.lifeCycle = lifeCycle;
        this.policies = policies;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Turns the clock. */
    void wait(int days) {
        clock.set(today().plusDays(days));
    }

    Actor secretary() {
        return people.actor(people.with("policy-secretary", people.municipality()));
    }

    /** A policy at the stage, ready for the next step. */
    Policy at(Stage stage) {
        return at(stage, secretary());
    }

    private Policy at(Stage stage, Actor secretary) {
        return switch (stage) {
            case DRAFT -> policies.draft("615", SECTIONS);
            case INTERNAL_ROUND -> {
                var policy = done(secretary, at(Stage.DRAFT, secretary), round());
                for (var committee : policy.document().committees()) {
                    answer(secretary, policy, committee, "agrees", "");
                }
                yield policy;
            }
            case HEARING -> {
                var policy = done(secretary, at(Stage.INTERNAL_ROUND, secretary), hearing());
                wait(8);
                yield policy;
            }
            case ADOPTED -> done(secretary, at(Stage.HEARING, secretary), adoption());
        };
    }

    StepRequest request(Transition transition) {
        return switch (transition) {
            case START_ROUND -> round();
            case OPEN_HEARING -> hearing();
            case TAKE_BACK -> new StepRequest.TakeBack("Vi skriver den om.");
            case ADOPT -> adoption();
        };
    }

    /** A round of a week. */
    StepRequest round() {
        return new StepRequest.StartRound(today().plusDays(7));
    }

    /** A hearing of a week. */
    StepRequest hearing() {
        return new StepRequest.OpenHearing(today().plusDays(7));
    }

    /** Adopted today. */
    StepRequest adoption() {
        return adoption("Byrådet", "Punkt 7", today(), null);
    }

    StepRequest adoption(String by, String agenda, LocalDate from, @Nullable LocalDate to) {
        var on = Period.parse(today().toString()).orElseThrow();
        return new StepRequest.Adopt(new Adoption(on, by, agenda), from, to);
    }

    Outcome<Stage> take(Actor secretary, Policy policy, StepRequest request) {
        return Acting.as(secretary, () -> lifeCycle.take(policy, request));
    }

    /** Takes a step that must be possible; the policy as it is then. */
    Policy done(Actor secretary, Policy policy, StepRequest request) {
        assertThat(take(secretary, policy, request)).isInstanceOf(Outcome.Done.class);
        return policies.find(policy.id());
    }

    Outcome<Round> answer(Actor actor, Policy policy, String committee, String verdict, String text) {
        return answer(actor, policy, committee, verdict, text, 0);
    }

    Outcome<Round> answer(Actor actor, Policy policy, String committee, String verdict, String text, int version) {
        return Acting.as(actor, () -> lifeCycle.answer(actor, policy, committee, verdict, text, version));
    }

    Life life(Policy policy) {
        return lifeCycle.of(policies.find(policy.id()));
    }

    Hearing hearingOf(Policy policy) {
        return Objects.requireNonNull(life(policy).hearing());
    }

    /** The key of the one sentence with which something is refused. */
    static String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var objections = ((Outcome.Refused<?>) outcome).objections();
        assertThat(objections).hasSize(1);
        return objections.getFirst().field() + ":" + objections.getFirst().key();
    }
}
