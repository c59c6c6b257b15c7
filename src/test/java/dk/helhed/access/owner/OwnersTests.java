package dk.helhed.access.owner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.AccessTest;
import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AccessTest
class OwnersTests {

    private static final String WITHOUT = "Uden ansvarlig";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final Owners owners;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit department;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person steward;

    OwnersTests(MockMvcTester mvc, TestPeople people, Owners owners) {
        this.mvc = mvc;
        this.people = people;
        this.owners = owners;
    }

    @BeforeEach
    void beAtWork() {
        department = people.department();
        steward = people.with("data-steward", people.municipality());
    }

    @Test
    void whatSomebodyOwnedIsWithoutOwnerForThePersonAboveOnceTheOwnerHasLeft() {
        var owner = people.with("indicator-owner", people.team(department));
        var leader = people.with("team-leader", people.team(department));
        var leaderElsewhere = people.with("team-leader", people.team(people.department()));
        assertThat(give(steward, "1.1", owner.number())).hasStatus3xxRedirection();
        assertThat(row(page(leader, "/ejere"), "1.1 ")).contains(owner.name()).doesNotContain(WITHOUT);

        people.leave(owner, LocalDate.of(2026, 11, 1));

        assertThat(row(page(leader, "/ejere?uden=ja"), "1.1 "))
                .contains(WITHOUT, "Før: " + owner.name(), "Fratrådt 1. november 2026");
        assertThat(page(leaderElsewhere, "/ejere?uden=ja")).bodyText().doesNotContain(owner.name());
    }

    @Test
    void theLeaderGivesItToSomebodyElse() {
        var owner = people.with("indicator-owner", people.team(department));
        var leader = people.with("team-leader", people.team(department));
        give(steward, "1.2", owner.number());
        people.leave(owner, LocalDate.of(2026, 11, 1));
        var heir = people.person(people.team(department));

        assertThat(give(leader, "1.2", heir.number())).hasStatus3xxRedirection();

        assertThat(row(page(leader, "/ejere"), "1.2 ")).contains(heir.name()).doesNotContain(WITHOUT);
        assertThat(page(heir, "/min-side")).hasStatusOk();
    }

    @Test
    void somebodyUnknownGoneOrOutOfReachIsNotAppointed() {
        var team = people.team(department);
        var leader = people.with("team-leader", team);
        var gone = people.person(team);
        give(steward, "2.1", people.person(team).number());
        people.leave(gone, LocalDate.of(2026, 11, 1));
        var elsewhere = people.person(people.team(people.department()));

        for (var number : new String[] {"findes-ikke", "", gone.number(), elsewhere.number()}) {
            assertThat(give(leader, "2.1", number))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Vi kender ingen medarbejder med det brugernavn")
                    .contains("value=\"" + number + "\"");
        }
    }

    @Test
    void aThingOutOfReachOrUnknownIsNotFound() {
        give(steward, "2.2", people.person(people.team(people.department())).number());
        var leader = people.with("team-leader", people.team(department));

        assertThat(page(leader, "/ejere/indikator/2.2")).hasStatus(404);
        assertThat(give(leader, "2.2", leader.number())).hasStatus(404);
        assertThat(page(steward, "/ejere/indikator/99.9")).hasStatus(404);
        assertThat(page(steward, "/ejere/kage/1")).hasStatus(404);
    }

    @Test
    void whatNobodyEverHadIsSeenByThoseWhoSeeEverything() {
        var leader = people.with("team-leader", people.team(department));

        assertThat(row(page(steward, "/ejere?uden=ja&lang=en"), "9.1 ")).contains("Without owner");
        assertThat(page(leader, "/ejere")).bodyText().doesNotContain("/indikator/9.1");
    }

    @Test
    void whatOneOwnsIsToldToOneselfOnly() {
        var person = people.with("indicator-owner", people.team(department));
        var owner = people.actor(person);
        give(steward, "3.1", people.person(people.team(department)).number());
        give(steward, "3.2", person.number());
        var other = people.actor(steward);

        assertThat(Acting.as(owner, () -> owners.ownedBy(owner, "indikator"))).containsExactly("3.2");
        assertThat(Acting.as(other, () -> owners.ownedBy(other, "indikator"))).isEmpty();
        assertThat(Acting.as(owner, () -> owners.ownedBy(owner, "kage"))).isEmpty();
    }

    @Test
    void everybodyMayKnowThatAThingHasALivingOwnerButNotWho() {
        var owner = people.person(people.team(department));
        var leaving = people.person(people.team(department));
        give(steward, "4.1", owner.number());
        give(steward, "4.2", leaving.number());
        assertThat(owners.withLivingOwner("indikator")).contains("4.1", "4.2");

        people.leave(leaving, LocalDate.of(2026, 11, 1));

        assertThat(owners.withLivingOwner("indikator")).contains("4.1").doesNotContain("4.2");
        assertThat(owners.withLivingOwner("kage")).isEmpty();
    }

    private MvcTestResult give(Person giver, String indicator, String number) {
        return mvc.post()
                .uri("/ejere/indikator/" + indicator)
                .param("number", number)
                .with(csrf())
                .with(people.signedIn(giver))
                .exchange();
    }

    private MvcTestResult page(Person reader, String address) {
        return mvc.get().uri(address).with(people.signedIn(reader)).exchange();
    }

    /** The row of the table whose first cell begins with the text. */
    private static String row(MvcTestResult page, String beginning) {
        var body = new String(page.getResponse().getContentAsByteArray(), UTF_8);
        return Arrays.stream(body.split("<tr>"))
                .filter(row -> row.contains(">" + beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + beginning + " in " + body));
    }
}
