package dk.helhed.policies.life;

import static dk.helhed.policies.life.PolicyAtWork.FIRST;
import static dk.helhed.policies.life.PolicyAtWork.SECOND;
import static dk.helhed.policies.life.PolicyAtWork.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyIntake;
import dk.helhed.policies.PolicyTaken;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.Stage;
import dk.helhed.policies.Standing;
import dk.helhed.policies.TestPolicies;
import dk.helhed.tables.FileProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a policy to adoption, every step of it and every one that is refused. */
@PolicyTest
class LifeCycleTests {

    private final PolicyAtWork work;
    private final TestPolicies tested;
    private final TestClock clock;
    private final OwnerDatabase database;
    private final PolicyIntake intake;
    private final Policies policies;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor secretary;

    LifeCycleTests(
            LifeCycle lifeCycle,
            TestPolicies tested,
            TestPeople people,
            TestClock clock,
            OwnerDatabase database,
            PolicyIntake intake,
            Policies policies) {
        this.work = new PolicyAtWork(lifeCycle, tested, people, clock);
        this.tested = tested;
        this.clock = clock;
        this.database = database;
        this.intake = intake;
        this.policies = policies;
    }

    @BeforeEach
    void beAtWork() {
        clock.reset();
        secretary = work.secretary();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    static Stream<Arguments> steps() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Transition.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsTakenFromItsStagesAndRefusedFromAllOthers(Stage stage, Transition step) {
        var policy = work.at(stage);
        var taken = work.life(policy).steps().size();

        var outcome = work.take(secretary, policy, work.request(step));

        if (step.beginsAt(stage)) {
            assertThat(outcome).isEqualTo(new Outcome.Done<>(step.to()));
            assertThat(tested.find(policy.id()).stage()).isEqualTo(step.to());
            assertThat(work.life(policy).steps().getLast().transition()).isEqualTo(step);
        } else {
            assertThat(refusal(outcome)).isEqualTo(":policy.step.order");
            assertThat(tested.find(policy.id()).stage()).isEqualTo(stage);
            assertThat(work.life(policy).steps()).hasSize(taken);
        }
    }

    @Test
    void nobodyCanBeAskedAboutAPolicyThatNamesNoCommittee() {
        var id = tested.newId();
        tested.take(TestPolicies.head(id, "615"));

        assertThat(refusal(work.take(secretary, tested.find(id), work.round()))).isEqualTo(":policy.step.no-committee");
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0})
    void thereMustBeTimeToAnswer(int days) {
        var until = work.today().plusDays(days);

        assertThat(refusal(work.take(secretary, work.at(Stage.DRAFT), new StepRequest.StartRound(until))))
                .isEqualTo("until:policy.step.until");
        assertThat(refusal(work.take(secretary, work.at(Stage.INTERNAL_ROUND), new StepRequest.OpenHearing(until))))
                .isEqualTo("until:policy.step.until");
    }

    @Test
    void noHearingIsOpenedWhileACommitteeIsWaitedForUntilItsTimeIsUp() {
        var policy = work.done(secretary, work.at(Stage.DRAFT), work.round());
        work.answer(secretary, policy, FIRST, "agrees", "");

        assertThat(refusal(work.take(secretary, policy, work.hearing()))).isEqualTo(":policy.step.round-open");
        assertThat(work.life(policy).mayBeWrittenOn(work.today())).isFalse();

        work.wait(7);
        assertThat(refusal(work.take(secretary, policy, work.hearing()))).isEqualTo(":policy.step.round-open");
        work.wait(1);
        assertThat(work.life(policy).mayBeWrittenOn(work.today())).isTrue();
        assertThat(work.done(secretary, policy, work.hearing()).stage()).isEqualTo(Stage.HEARING);
    }

    @Test
    void nothingIsAdoptedWhileTheHearingRuns() {
        var policy = work.done(secretary, work.at(Stage.INTERNAL_ROUND), work.hearing());
        work.wait(7);

        assertThat(refusal(work.take(secretary, policy, work.adoption()))).isEqualTo(":policy.step.hearing-open");
        assertThat(work.life(policy).mayBeWrittenOn(work.today())).isFalse();

        work.wait(1);
        assertThat(work.life(policy).mayBeWrittenOn(work.today())).isTrue();
        assertThat(work.done(secretary, policy, work.adoption()).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void anAdoptionNeedsWhoWhereAndDatesInOrder() {
        var policy = work.at(Stage.HEARING);
        work.wait(1);
        var today = work.today();

        assertThat(refusal(work.take(secretary, policy, work.adoption(" ", "Punkt 7", today, null))))
                .isEqualTo("by:policy.step.by");
        assertThat(refusal(work.take(secretary, policy, work.adoption("Byrådet", "", today, null))))
                .isEqualTo("agenda:policy.step.agenda");
        assertThat(refusal(work.take(secretary, policy, work.adoption("Byrådet", "Punkt 7", today.minusDays(1), null))))
                .isEqualTo("from:policy.file.from-before-adoption");
        assertThat(refusal(
                        work.take(secretary, policy, work.adoption("Byrådet", "Punkt 7", today, today.minusDays(1)))))
                .isEqualTo("to:policy.file.to-before-from");
        var tomorrow = work.adoption();
        clock.set(today.minusDays(1));
        assertThat(refusal(work.take(secretary, policy, tomorrow))).isEqualTo("on:policy.step.adopted-in-future");
        assertThat(tested.find(policy.id()).stage()).isEqualTo(Stage.HEARING);
    }

    @Test
    void anAdoptedPolicySaysWhenByWhomAndWhereAndIsInForceFromItsFirstDay() {
        var policy = work.at(Stage.HEARING);
        var today = work.today();

        var adopted = work.done(
                secretary, policy, work.adoption("Byrådet", "Punkt 7", today.plusDays(3), today.plusYears(4)));

        var adoption = adopted.head().adoption();
        assertThat(adoption).isNotNull();
        assertThat(adoption.on().first()).isEqualTo(today);
        assertThat(adoption.agenda()).isEqualTo("Punkt 7");
        assertThat(adopted.standing()).isEqualTo(Standing.ADOPTED);
        work.wait(3);
        assertThat(tested.find(policy.id()).standing()).isEqualTo(Standing.IN_FORCE);
        clock.set(today.plusYears(4).plusDays(1));
        assertThat(tested.find(policy.id()).standing()).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void takingBackNeedsAReasonThatIsKept() {
        var policy = work.at(Stage.INTERNAL_ROUND);

        assertThat(refusal(work.take(secretary, policy, new StepRequest.TakeBack(" "))))
                .isEqualTo("why:policy.step.why");
        assertThat(refusal(work.take(secretary, policy, new StepRequest.TakeBack("x".repeat(2_001)))))
                .isEqualTo("why:hearing.too-long");

        work.done(secretary, policy, new StepRequest.TakeBack("To udvalg er uenige."));
        assertThat(work.life(policy).steps().getLast().note()).isEqualTo("To udvalg er uenige.");
    }

    @Test
    void whatWasTakenBackIsAskedAboutAnew() {
        var policy = work.at(Stage.INTERNAL_ROUND);
        var draft = work.done(secretary, policy, work.request(Transition.TAKE_BACK));
        assertThat(work.life(draft).round()).isNull();

        var again = work.done(secretary, draft, work.round());

        assertThat(work.life(again).round())
                .isNotNull()
                .satisfies(round -> assertThat(round.missing()).containsExactly(FIRST, SECOND));
    }

    @Test
    void anAdoptedPolicyIsNeverChangedByAnybody() {
        var policy = work.at(Stage.ADOPTED);
        var text = policies.file(policy.id()).orElseThrow();

        assertThat(tested.tryToTake(text.replace("Flere i job", "Færre i job")))
                .isInstanceOfSatisfying(
                        PolicyTaken.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FileProblem::key)
                                .containsExactly("policy.file.adopted"));
        assertThat(tested.tryToTake(text)).isInstanceOf(PolicyTaken.Same.class);
        assertThatThrownBy(() -> Acting.as(
                        secretary,
                        () -> intake.rewrite(policy, text.replace("Flere i job", "Færre i job"), Stage.DRAFT)))
                .hasMessageContaining("adopted and never changed");
        for (var sql : List.of(
                "update policies.policy set document = '' where id = :id",
                "update policies.policy set stage = 'draft' where id = :id",
                "delete from policies.policy where id = :id")) {
            assertThatThrownBy(() -> database.sql(sql).param("id", policy.id()).update())
                    .as(sql)
                    .hasMessageContaining("adopted and never changed");
        }
        assertThat(policies.file(policy.id())).contains(text);
    }

    @Test
    void aFileIsNotTakenInWhileOthersAreAskedAboutIt() {
        var policy = work.at(Stage.INTERNAL_ROUND);
        var text = policies.file(policy.id()).orElseThrow().replace("Flere i job", "Færre i job");

        assertThat(tested.tryToTake(text))
                .isInstanceOfSatisfying(
                        PolicyTaken.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FileProblem::key)
                                .containsExactly("policy.file.being-asked"));
    }

    @Test
    void whoeverReadAnEarlierVersionIsToldAndNothingHappens() {
        var policy = work.at(Stage.DRAFT);
        var changed = policies.file(policy.id()).orElseThrow().replace("Flere i job", "Mange i job");
        tested.take(changed);

        assertThat(refusal(work.take(secretary, policy, work.round()))).isEqualTo(":policy.late");
        assertThat(work.life(policy).steps()).isEmpty();
        assertThat(policies.file(policy.id())).contains(changed);
    }

    @Test
    void ofTwoWhoTakeAStepAtTheSameMomentOneIsLate() throws Exception {
        for (int i = 0; i < 5; i++) {
            var policy = work.at(Stage.DRAFT);
            assertThat(atOnce(policy, policy, work.round())).containsExactlyInAnyOrder("done", ":policy.late");
            assertThat(work.life(policy).steps()).hasSize(1);
        }
    }

    @Test
    void ofTwoVersionsThatWouldReplaceTheSameOneOnlyTheFirstIsAdopted() throws Exception {
        var old = tested.adopted("615", LocalDate.of(2020, 1, 1), "");
        var one = heardSuccessor(old);
        var other = heardSuccessor(old);
        clock.set(work.today().plusDays(8));

        assertThat(atOnce(one, other, work.adoption()))
                .containsExactlyInAnyOrder("done", ":policy.file.replaces-replaced");
        assertThat(tested.find(old.id()).standing()).isEqualTo(Standing.SUPERSEDED);
    }

    private Policy heardSuccessor(Policy old) {
        var id = tested.newId();
        tested.take(TestPolicies.head(id, "615") + "committee: Socialudvalget\nreplaces: " + old.id() + "\n");
        var policy = work.done(secretary, tested.find(id), work.round());
        work.answer(secretary, policy, FIRST, "agrees", "");
        return work.done(secretary, policy, work.hearing());
    }

    /** What two who begin together are told. */
    private List<String> atOnce(Policy one, Policy other, StepRequest request) throws Exception {
        var start = new CyclicBarrier(2);
        var told = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var steps = Stream.of(one, other)
                    .<Callable<Outcome<Stage>>>map(policy -> () -> {
                        start.await();
                        return work.take(secretary, policy, request);
                    })
                    .toList();
            for (var step : people.invokeAll(steps)) {
                told.add(step.get() instanceof Outcome.Done ? "done" : refusal(step.get()));
            }
        }
        return told;
    }

    @Test
    void eachCommitteeThatIsAskedAnswersOnceAndMayCorrectItself() {
        var policy = work.done(secretary, work.at(Stage.DRAFT), work.round());

        assertThat(work.answer(secretary, policy, FIRST, "changes", "Sæt et tal på."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refusal(work.answer(secretary, policy, FIRST, "agrees", ""))).isEqualTo(":policy.late");
        assertThat(work.answer(secretary, policy, FIRST, "initiatives", "Et nyt tilbud.", 1))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refusal(work.answer(secretary, policy, FIRST, "agrees", "", 1)))
                .isEqualTo(":policy.late");

        assertThat(work.life(policy).round()).isNotNull().satisfies(round -> {
            assertThat(round.missing()).containsExactly(SECOND);
            assertThat(round.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.verdict()).isEqualTo(Answer.Verdict.INITIATIVES);
                assertThat(answer.text()).isEqualTo("Et nyt tilbud.");
            });
        });
    }

    @Test
    void anAnswerThatCannotBeUsedIsRefusedAtItsField() {
        var policy = work.done(secretary, work.at(Stage.DRAFT), work.round());

        assertThat(refusal(work.answer(secretary, policy, "Skoleudvalget", "agrees", "")))
                .isEqualTo("committee:policy.answer.committee");
        assertThat(refusal(work.answer(secretary, policy, FIRST, "måske", "")))
                .isEqualTo("verdict:policy.answer.verdict");
        assertThat(refusal(work.answer(secretary, policy, FIRST, "changes", " ")))
                .isEqualTo("text:policy.answer.text");
        assertThat(refusal(work.answer(secretary, policy, FIRST, "agrees", "x".repeat(4_001))))
                .isEqualTo("text:free-text.long");
        // Nobody's number: it would be of somebody born in 2057.
        assertThat(refusal(work.answer(secretary, policy, FIRST, "changes", "Se 010157-5000")))
                .isEqualTo("text:free-text.person");
        assertThat(refusal(work.answer(secretary, policy, FIRST, "changes", "<b>Nej</b>")))
                .isEqualTo("text:free-text.markup");
        assertThat(work.life(policy).round())
                .isNotNull()
                .satisfies(round -> assertThat(round.answers()).isEmpty());
    }

    @Test
    void nobodyAnswersAfterTheLastDayOrOutsideARound() {
        var policy = work.done(secretary, work.at(Stage.DRAFT), work.round());
        work.wait(7);
        assertThat(work.answer(secretary, policy, FIRST, "agrees", "")).isInstanceOf(Outcome.Done.class);
        work.wait(1);

        assertThat(refusal(work.answer(secretary, policy, SECOND, "agrees", "")))
                .isEqualTo(":policy.answer.closed");
        assertThat(refusal(work.answer(secretary, work.at(Stage.DRAFT), FIRST, "agrees", "")))
                .isEqualTo(":policy.answer.closed");
        assertThat(refusal(work.answer(secretary, work.at(Stage.HEARING), FIRST, "agrees", "", 1)))
                .isEqualTo(":policy.answer.closed");
    }
}
