package dk.helhed.policies.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Actor;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.Stage;
import dk.helhed.policies.TestPolicies;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of the round, the hearing and the next step, for staff and for anybody. */
@PolicyTest
class LifePagesTests {

    private static final Pattern COMMENT = Pattern.compile("/hoering/indlaeg/([0-9a-f-]{36})/vis");

    private final PolicyAtWork work;
    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final TestClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk visitor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor actor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person person;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk secretary;

    LifePagesTests(LifeCycle lifeCycle, TestPolicies tested, TestPeople people, TestClock clock, MockMvcTester mvc) {
        this.work = new PolicyAtWork(lifeCycle, tested, people, clock);
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.clock = clock;
    }

    @BeforeEach
    void beAtWork() {
        clock.reset();
        person = people.with("policy-secretary", people.municipality());
        actor = people.actor(person);
        secretary = Desk.of(person, people, mvc);
        visitor = Desk.visitor(mvc);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    private static String path(Policy policy) {
        return "/politik/" + policy.id();
    }

    /** The form about a step of the policy as it is now. */
    private Map<String, String> step(Policy policy, String step, String... fieldsAndValues) {
        var form = new HashMap<String, String>();
        form.put("step", step);
        form.put("version", Integer.toString(tested.find(policy.id()).version()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form;
    }

    private static Map<String, String> comment(String text) {
        return Map.of("text", text, "name", "Amina", "item", "flere");
    }

    /** A policy in a hearing that is open, and the one comment in it, which waits. */
    private String commentOn(Policy policy, String text) {
        visitor.done(path(policy) + "/hoering", comment(text));
        var found = COMMENT.matcher(secretary.read(path(policy) + "/hoering/indlaeg"));
        assertThat(found.find()).isTrue();
        return path(policy) + "/hoering/indlaeg/" + found.group(1);
    }

    private Policy inHearing() {
        return work.done(actor, work.at(Stage.INTERNAL_ROUND), work.hearing());
    }

    /** A policy whose hearing is over, and the secretary signed in on that day. */
    private Policy heard() {
        var policy = work.at(Stage.HEARING);
        secretary = Desk.of(person, people, mvc);
        return policy;
    }

    @Test
    void theNextStepIsTakenOnThePage() {
        var policy = work.at(Stage.DRAFT);
        var page = path(policy) + "/forloeb";

        assertThat(secretary.done(page, step(policy, "start-round", "until", "2026-12-01")))
                .isEqualTo(page);

        assertThat(tested.find(policy.id()).stage()).isEqualTo(Stage.INTERNAL_ROUND);
        assertThat(Objects.requireNonNull(work.life(policy).round()).until()).isEqualTo("2026-12-01");
        assertThat(secretary.read(page)).contains(PolicyAtWork.FIRST, PolicyAtWork.SECOND, "1. december 2026");
    }

    @Test
    void aStepThatCannotBeReadIsRefusedAtItsFieldAndKeepsWhatWasTyped() {
        var draft = work.at(Stage.DRAFT);
        var page = path(draft) + "/forloeb";
        assertThat(secretary.refused(page, step(draft, "start-round", "until", "snart")))
                .contains("id=\"until-error\"");
        assertThat(secretary.refused(page, step(draft, "kage"))).contains("role=\"alert\"");

        var heard = heard();
        var refused = secretary.refused(
                path(heard) + "/forloeb", step(heard, "adopt", "on", "i går", "by", "Byrådet", "agenda", "Punkt 7"));
        assertThat(refused).contains("id=\"on-error\"", "value=\"Byrådet\"", "value=\"Punkt 7\"");
        assertThat(tested.find(heard.id()).stage()).isEqualTo(Stage.HEARING);
    }

    @Test
    void whoeverReadAnEarlierVersionIsToldAndKeepsWhatWasTyped() {
        var policy = heard();
        var form = step(policy, "adopt", "on", "2026-11-24", "by", "Byrådet i Møllestad", "agenda", "Punkt 7");
        form.put("version", "1");

        assertThat(secretary.refused(path(policy) + "/forloeb", form))
                .contains("role=\"alert\"", "value=\"Byrådet i Møllestad\"");
    }

    @Test
    void theCommitteeSecretaryAnswersAndSeesTheAnswerAgain() {
        var policy = work.done(actor, work.at(Stage.DRAFT), work.round());
        var committee = Desk.of(people.with("committee-secretary", people.team(people.department())), people, mvc);
        var form = path(policy) + "/svar/2";
        assertThat(committee.read(form)).contains(PolicyAtWork.SECOND);

        assertThat(committee.refused(form, Map.of("verdict", "changes", "text", "", "version", "0")))
                .contains("id=\"text-error\"", "value=\"changes\" checked");
        committee.done(form, Map.of("verdict", "changes", "text", "Sæt et tal på.", "version", "0"));

        assertThat(committee.read(path(policy) + "/forloeb")).contains("Sæt et tal på.");
        assertThat(committee.read(form)).contains("Sæt et tal på.", "name=\"version\" value=\"1\"");
        assertThat(committee.open(path(policy) + "/svar/3")).hasStatus(404);
        assertThat(committee.open(path(policy) + "/svar/0")).hasStatus(404);
        assertThat(committee.send(path(policy) + "/forloeb", step(policy, "take-back", "why", "Nej")))
                .hasStatus(403);
    }

    @Test
    void aCommentWaitsUntilItIsShownAndItsLinksAreNeverClickable() {
        var policy = inHearing();
        var comment = commentOn(policy, "Læs https://spam.example/ <3");
        var hearing = path(policy) + "/hoering";
        assertThat(visitor.read(hearing)).doesNotContain("spam.example");
        assertThat(visitor.read(hearing + "?tak=1")).contains("alert");

        secretary.done(comment + "/vis", Map.of());
        secretary.done(comment + "/svar", Map.of("answer", "Se https://kommune.example/"));

        assertThat(visitor.read(hearing))
                .contains("Læs https://spam.example/ &lt;3", "Amina", "Se https://kommune.example/", "Flere i job")
                .doesNotContain("href=\"https://spam.example", "href=\"https://kommune.example");
        assertThat(secretary.send(comment + "/vis", Map.of())).hasStatus(404);
    }

    @Test
    void aRefusedCommentIsNotShownAndItsReasonIsNeeded() {
        var policy = inHearing();
        var comment = commentOn(policy, "Jeres borgmester er dum.");

        assertThat(secretary.refused(comment + "/afvis", Map.of("reason", " "))).contains("-error\"");
        secretary.done(comment + "/afvis", Map.of("reason", "Det handler ikke om politikken."));

        assertThat(visitor.read(path(policy) + "/hoering")).doesNotContain("borgmester", "handler ikke om");
        assertThat(secretary.read(path(policy) + "/hoering/indlaeg")).contains("Det handler ikke om politikken.");
    }

    @Test
    void aCommentThatIsRefusedKeepsWhatWasTyped() {
        var policy = inHearing();

        // Nobody's number: it would be of somebody born in 2057.
        var page = visitor.refused(path(policy) + "/hoering", comment("Ring til 010157-5000"));

        assertThat(page)
                .contains("id=\"text-error\"", "Ring til 010157-5000", "value=\"Amina\"")
                .containsPattern("value=\"flere\"\\s+selected");
    }

    @Test
    void aCommentIsFoundInItsOwnPolicyOnly() {
        var comment = commentOn(inHearing(), "Husk de ældre.");
        var other = inHearing();
        var elsewhere = path(other) + comment.substring(comment.indexOf("/hoering"));

        assertThat(secretary.send(elsewhere + "/vis", Map.of())).hasStatus(404);
        assertThat(secretary
                        .send(elsewhere + "/afvis", Map.of("reason", "Nej"))
                        .getResponse()
                        .getStatus())
                .isIn(404, 422);
        var unknown = path(other) + "/hoering/indlaeg/" + UUID.randomUUID();
        assertThat(secretary.send(unknown + "/vis", Map.of())).hasStatus(404);
        assertThat(secretary.read(comment.substring(0, comment.lastIndexOf('/'))))
                .contains("/vis\"");
    }

    @Test
    void afterTheLastDayNobodySpeaksAndWhatWasSaidStays() {
        var policy = inHearing();
        var comment = commentOn(policy, "Husk de ældre.");
        secretary.done(comment + "/vis", Map.of());
        var hearing = path(policy) + "/hoering";
        assertThat(visitor.read(hearing)).contains("<form class=\"narrow-form\"");
        work.wait(8);

        assertThat(visitor.read(hearing)).contains("Husk de ældre.").doesNotContain("<form class=\"narrow-form\"");
        assertThat(visitor.refused(hearing, comment("For sent"))).contains("role=\"alert\"");
    }

    @Test
    void beforeTheHearingThePublicSeesNothing() {
        var policy = work.at(Stage.INTERNAL_ROUND);

        assertThat(visitor.open(path(policy))).hasStatus(404);
        assertThat(visitor.open(path(policy) + "/hoering")).hasStatus(404);
        assertThat(visitor.send(path(policy) + "/hoering", comment("Hej"))).hasStatus(404);
        assertThat(secretary.open(path(policy) + "/hoering")).hasStatus(404);
        assertThat(secretary
                        .send(path(policy) + "/hoering", comment("Hej"))
                        .getResponse()
                        .getStatus())
                .isIn(404, 422);
    }

    @Test
    void moderationIsForThoseWithTheRight() {
        var policy = inHearing();
        var comment = commentOn(policy, "Husk de ældre.");
        var evaluator = Desk.of(people.with("evaluator", people.municipality()), people, mvc);

        assertThat(evaluator.open(path(policy) + "/hoering/indlaeg")).hasStatus(403);
        assertThat(evaluator.send(comment + "/vis", Map.of())).hasStatus(403);
        assertThat(evaluator.read(path(policy) + "/forloeb")).doesNotContain("/hoering/indlaeg");
        assertThat(visitor.read(path(policy) + "/hoering")).doesNotContain("Husk de ældre.");
    }
}
