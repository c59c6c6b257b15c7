package dk.helhed.policies.life;

import static dk.helhed.policies.life.PolicyAtWork.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.Stage;
import dk.helhed.policies.TestPolicies;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody may say about a policy, and what the municipality does about it. */
@PolicyTest
class HearingTests {

    private static final AtomicInteger PLACES = new AtomicInteger();

    private final PolicyAtWork work;
    private final Comments comments;
    private final SenderTraces traces;
    private final TestPeople people;
    private final TestClock clock;
    private final OwnerDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor secretary;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Policy policy;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Hearing hearing;

    HearingTests(
            LifeCycle lifeCycle,
            TestPolicies tested,
            TestPeople people,
            TestClock clock,
            Comments comments,
            SenderTraces traces,
            OwnerDatabase database) {
        this.work = new PolicyAtWork(lifeCycle, tested, people, clock);
        this.comments = comments;
        this.traces = traces;
        this.people = people;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void openAHearing() {
        clock.reset();
        secretary = work.secretary();
        policy = work.done(secretary, work.at(Stage.INTERNAL_ROUND), work.hearing());
        hearing = work.hearingOf(policy);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    /** An address that nobody else has written from. */
    private static String place() {
        return "2001:db8::" + PLACES.incrementAndGet();
    }

    private Outcome<NewComment> say(String text) {
        return say(new NewComment(null, null, text), place());
    }

    private Outcome<NewComment> say(NewComment comment, String place) {
        return comments.say(policy, hearing, comment, place);
    }

    /** Says something that must be taken in; its id. */
    private UUID said(String text) {
        assertThat(say(text)).isInstanceOf(Outcome.Done.class);
        return Acting.as(secretary, () -> comments.of(policy)).stream()
                .filter(comment -> comment.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> seenBy(@Nullable Actor reader) {
        var seen = reader == null ? comments.of(policy) : Acting.as(reader, () -> comments.of(policy));
        return seen.stream().map(Comment::text).toList();
    }

    private boolean publish(UUID comment) {
        return Acting.as(secretary, () -> comments.publish(policy, comment));
    }

    private Outcome<UUID> refuse(UUID comment, String reason) {
        return Acting.as(secretary, () -> comments.refuse(policy, comment, reason));
    }

    private Outcome<UUID> answer(UUID comment, String answer) {
        return Acting.as(secretary, () -> comments.answer(policy, comment, answer));
    }

    private int count(String where) {
        return database.sql("select count(*) from policies.comment where policy = :policy and " + where)
                .param("policy", policy.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void theDatabaseShowsAWaitingCommentOnlyToThoseWhoModerate() {
        said("Husk de ældre.");

        assertThat(count("state = 'waiting'")).isEqualTo(1);
        assertThat(seenBy(null)).isEmpty();
        assertThat(seenBy(people.actor(people.with("caseworker", people.municipality()))))
                .isEmpty();
        assertThat(seenBy(people.actor(people.with("evaluator", people.municipality()))))
                .isEmpty();
        assertThat(seenBy(people.actor(people.with("committee-secretary", people.team(people.department())))))
                .containsExactly("Husk de ældre.");
    }

    @Test
    void aPublishedCommentIsSeenByEverybodyARefusedOneByNobodyElse() {
        var good = said("Husk de ældre.");
        var bad = said("Jeres borgmester er dum.");

        assertThat(publish(good)).isTrue();
        assertThat(refuse(bad, "Det handler ikke om politikken.")).isInstanceOf(Outcome.Done.class);

        assertThat(seenBy(null)).containsExactly("Husk de ældre.");
        assertThat(seenBy(secretary)).containsExactlyInAnyOrder("Husk de ældre.", "Jeres borgmester er dum.");
        assertThat(count("state = 'refused' and reason = 'Det handler ikke om politikken.'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsDecidedIsDecidedOnceAndOnlyWhatIsShownIsAnswered() {
        var comment = said("Husk de ældre.");
        assertThat(refusal(answer(comment, "Tak."))).isEqualTo(":hearing.not-published");

        assertThat(publish(comment)).isTrue();
        assertThat(publish(comment)).isFalse();
        assertThat(refusal(refuse(comment, "For sent."))).isEqualTo(":hearing.decided-already");
        assertThat(answer(comment, "Tak.")).isInstanceOf(Outcome.Done.class);
        assertThat(answer(comment, "Mange tak.")).isInstanceOf(Outcome.Done.class);

        assertThat(comments.of(policy))
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).isEqualTo("Mange tak."));
        assertThat(comments.countUnheard(policy)).isZero();
    }

    @Test
    void reasonAndAnswerMustSaySomethingThatCanBeKept() {
        var comment = said("Husk de ældre.");
        assertThat(refusal(refuse(comment, " "))).isEqualTo("reason:hearing.empty");
        assertThat(refusal(refuse(comment, "x".repeat(1_001)))).isEqualTo("reason:free-text.long");
        publish(comment);

        assertThat(refusal(answer(comment, ""))).isEqualTo("answer:hearing.empty");
        assertThat(refusal(answer(comment, "x".repeat(4_001)))).isEqualTo("answer:free-text.long");
        assertThat(refusal(answer(comment, "<i>Tak</i>"))).isEqualTo("answer:free-text.markup");
        // Nobody's number: it would be of somebody born in 2057.
        assertThat(refusal(answer(comment, "Ring om 010157-5000"))).isEqualTo("answer:free-text.person");
    }

    @Test
    void aCommentOfAnotherPolicyIsLeftAlone() {
        var comment = said("Husk de ældre.");
        var other = work.done(secretary, work.at(Stage.INTERNAL_ROUND), work.hearing());

        assertThat(Acting.as(secretary, () -> comments.publish(other, comment))).isFalse();
        assertThat(refusal(Acting.as(secretary, () -> comments.refuse(other, comment, "Nej"))))
                .isEqualTo(":hearing.decided-already");
        publish(comment);
        assertThat(refusal(Acting.as(secretary, () -> comments.answer(other, comment, "Tak"))))
                .isEqualTo(":hearing.not-published");
        assertThat(count("state = 'published' and answer is null")).isEqualTo(1);
    }

    @Test
    void nobodyButAModeratorCanDecideWhateverTheProgramAsksFor() {
        var comment = said("Husk de ældre.");
        var caseworker = people.actor(people.with("caseworker", people.municipality()));

        assertThat(Acting.as(caseworker, () -> comments.publish(policy, comment)))
                .isFalse();
        assertThat(comments.publish(policy, comment)).isFalse();
        assertThat(count("state = 'waiting'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', hearing.empty",
        "'  ', hearing.empty",
        "<a href=x>her</a>, free-text.markup",
        "Min nabo er 010157-5000, free-text.person",
    })
    void aCommentThatCannotBeShownIsRefusedAndToldWhy(String text, String why) {
        assertThat(refusal(say(text))).isEqualTo("text:" + why);
        assertThat(count("true")).isZero();
    }

    @Test
    void lengthNameAndWhatItIsAboutAreChecked() {
        assertThat(say("x".repeat(3_000))).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(say("x".repeat(3_001)))).isEqualTo("text:free-text.long");
        assertThat(refusal(say(new NewComment(null, "x".repeat(121), "Hej"), place())))
                .isEqualTo("name:free-text.long");
        assertThat(refusal(say(new NewComment(null, "010157-5000", "Hej"), place())))
                .isEqualTo("name:free-text.person");
        assertThat(refusal(say(new NewComment("findes-ikke", null, "Hej"), place())))
                .isEqualTo("item:hearing.item");
        assertThat(say(new NewComment("flere", "Amina", "Hej"), place())).isInstanceOf(Outcome.Done.class);
        assertThat(count("item = 'flere' and name = 'Amina'")).isEqualTo(1);
    }

    @Test
    void afterFiveInAnHourFromOnePlaceOthersStillSpeak() {
        var place = place();
        for (int i = 0; i < Comments.FROM_ONE_PLACE; i++) {
            assertThat(say(new NewComment(null, null, "Nummer " + i), place)).isInstanceOf(Outcome.Done.class);
        }

        assertThat(refusal(say(new NewComment(null, null, "Nummer seks"), place)))
                .isEqualTo(":hearing.too-many");
        assertThat(say("En anden")).isInstanceOf(Outcome.Done.class);
        work.wait(1);
        assertThat(say(new NewComment(null, null, "Nummer seks"), place)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aFloodAboutOnePolicyIsHeldBackWhereverItComesFrom() {
        database.sql("""
                        insert into policies.comment (id, policy, hearing, text, written_at)
                        select gen_random_uuid(), :policy, :hearing, 'Støj', :now from generate_series(1, :most)
                        """)
                .param("policy", policy.id())
                .param("hearing", hearing.number())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", Comments.ABOUT_ONE_POLICY)
                .update();

        assertThat(refusal(say("Endnu en"))).isEqualTo(":hearing.too-many");
    }

    @Test
    void whereACommentCameFromIsForgottenAfterADay() {
        said("I dag");
        assertThat(count("sender is not null")).isEqualTo(1);
        work.wait(2);
        said("Om to dage");
        traces.forget();

        assertThat(count("sender is not null and text = 'I dag'")).isZero();
        assertThat(count("sender is not null")).isEqualTo(1);
        assertThat(count("sender is null and text = 'I dag'")).isEqualTo(1);
    }

    @Test
    void nothingIsAdoptedBeforeEveryCommentIsReadAndAnswered() {
        var comment = said("Husk de ældre.");
        var refused = said("Støj");
        work.wait(8);
        assertThat(refusal(work.take(secretary, policy, work.adoption()))).isEqualTo(":policy.step.unheard");

        refuse(refused, "Ikke om politikken.");
        publish(comment);
        assertThat(refusal(work.take(secretary, policy, work.adoption()))).isEqualTo(":policy.step.unheard");

        answer(comment, "Det gør vi.");
        assertThat(work.done(secretary, policy, work.adoption()).stage()).isEqualTo(Stage.ADOPTED);
        assertThat(seenBy(null)).containsExactly("Husk de ældre.");
    }
}
