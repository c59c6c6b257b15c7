package dk.helhed.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.helhed.access.AccessTest;
import dk.helhed.access.Acting;
import dk.helhed.access.Assignment;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.access.provider.Reception.Answer;
import dk.helhed.access.signin.FirstAdministrator;
import dk.helhed.access.signin.SignInProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is let in when a provider vouches for somebody, and with which roles. */
@AccessTest
class ReceptionTests {

    private final Reception reception;
    private final People people;
    private final Unit root;
    private final String number = "r" + UUID.randomUUID();

    ReceptionTests(Reception reception, People people, TestPeople made) {
        this.reception = reception;
        this.people = people;
        this.root = made.municipality();
    }

    private static Provider provider(boolean createPeople, String... acr) {
        return new Provider(
                "kommune",
                new Provider.Name("Kommunens login", "The municipality's sign-in"),
                "https://login.kommune.example",
                "helhed",
                "an-invented-secret",
                List.of("openid"),
                "preferred_username",
                "name",
                "groups",
                List.of(acr),
                createPeople,
                List.of(
                        new Provider.Mapping("sag", "caseworker", ""),
                        new Provider.Mapping("revision", "auditor", ""),
                        new Provider.Mapping("lukket", "evaluator", "findes-ikke")));
    }

    private static Claims claims(String number, String... groups) {
        return new Claims(
                Map.of("preferred_username", number, "name", "Sanne Skov", "acr", "low", "groups", List.of(groups)));
    }

    private Person add(String withNumber, boolean demo) {
        return Acting.as(Task.START, () -> people.add(withNumber, "Sanne Skov", null, root, demo));
    }

    private List<Assignment> assignments(Person person) {
        return Acting.as(Task.START, () -> people.assignments(person.id()));
    }

    private static Answer.Refused noAccess() {
        return new Answer.Refused(SignInProblem.NO_ACCESS, null);
    }

    @Test
    void somebodyIsFoundByNumberOnceAndByTheirSubjectFromThenOn() {
        var person = add(number, false);
        var subject = "s-" + number;

        assertThat(reception.receive(provider(false), subject, claims(number.toUpperCase(Locale.ROOT))))
                .isEqualTo(new Answer.Welcome(person.id()));
        assertThat(reception.receive(provider(false), subject, claims("et-andet-nummer")))
                .isEqualTo(new Answer.Welcome(person.id()));
    }

    @Test
    void aNumberThatHasGoneToSomebodyElseOpensNothing() {
        add(number, false);
        reception.receive(provider(false), "first-" + number, claims(number));

        assertThat(reception.receive(provider(false), "second-" + number, claims(number, "sag")))
                .isEqualTo(noAccess());
    }

    @Test
    void theFirstAdministratorAndTheInventedPeopleAreNotForTheProvider() {
        add("demo-" + number, true);
        Acting.as(
                Task.START,
                () -> people.numbered(FirstAdministrator.NUMBER)
                        .orElseGet(() -> people.add(FirstAdministrator.NUMBER, "Administrator", null, root, false)));

        assertThat(reception.receive(provider(true), "a-" + number, claims(FirstAdministrator.NUMBER, "sag")))
                .isEqualTo(noAccess());
        assertThat(reception.receive(provider(true), "d-" + number, claims("demo-" + number, "sag")))
                .isEqualTo(noAccess());
    }

    @Test
    void somebodyNewIsAddedOnlyIfThatIsWantedAndOnlyWithARole() {
        assertThat(reception.receive(provider(false), "s-" + number, claims(number, "sag")))
                .isEqualTo(noAccess());
        assertThat(reception.receive(provider(true), "s-" + number, claims(number, "kantine")))
                .isEqualTo(noAccess());
        assertThat(reception.receive(provider(true), "s-" + number, claims(number, "sag")))
                .isInstanceOf(Answer.Welcome.class);

        var person = Acting.as(Task.START, () -> people.numbered(number)).orElseThrow();
        assertThat(person.name()).isEqualTo("Sanne Skov");
        assertThat(person.unit()).isEqualTo(root.id());
    }

    @Test
    void aTokenWithoutNumberOpensNothing() {
        assertThat(reception.receive(provider(true), "s-" + number, new Claims(Map.of("groups", List.of("sag")))))
                .isEqualTo(noAccess());
    }

    @Test
    void theRolesFollowTheGroupsEvenTwiceADay() {
        var person = add(number, false);
        var subject = "s-" + number;

        reception.receive(provider(false), subject, claims(number, "sag", "lukket"));
        reception.receive(provider(false), subject, claims(number, "revision"));
        reception.receive(provider(false), subject, claims(number, "sag"));

        assertThat(assignments(person))
                .extracting(Assignment::role, Assignment::provider, ReceptionTests::isOpen)
                .containsExactlyInAnyOrder(
                        tuple("caseworker", "kommune", false),
                        tuple("auditor", "kommune", false),
                        tuple("caseworker", "kommune", true));
    }

    private static boolean isOpen(Assignment assignment) {
        return assignment.to() == null;
    }

    @Test
    void aRoleGivenInHelhedIsLeftAlone() {
        var person = add(number, false);
        Acting.as(Task.START, () -> {
            people.assign(person, "caseworker", root);
            return true;
        });

        reception.receive(provider(false), "s-" + number, claims(number, "sag"));
        reception.receive(provider(false), "s-" + number, claims(number));

        assertThat(assignments(person)).singleElement().satisfies(assignment -> {
            assertThat(assignment.provider()).isNull();
            assertThat(assignment.to()).isNull();
        });
    }

    @Test
    void whoSignedInByWeakerMeansThanAreWantedIsRefusedBeforeAnythingIsChanged() {
        add(number, false);

        assertThat(reception.receive(provider(false, "substantial", "high"), "s-" + number, claims(number)))
                .isEqualTo(new Answer.Refused(SignInProblem.TOO_WEAK, null));
        assertThat(reception.receive(provider(false, "substantial", "low"), "s-" + number, claims(number)))
                .isInstanceOf(Answer.Welcome.class);
    }
}
