package dk.helhed.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.AccessTest;
import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Person;
import dk.helhed.access.Reach;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.access.emergency.EmergencyAccess;
import dk.helhed.access.owner.Owners;
import dk.helhed.access.token.Tokens;
import dk.helhed.pages.Language;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Every address that names a thing, asked for by people who may open the door but whom the thing is out of reach of. */
@AccessTest
@TestInstance(Lifecycle.PER_CLASS)
class OtherPeoplesThingsTests {

    private static final List<String> ROLES = List.of(
            "caseworker",
            "team-leader",
            "data-steward",
            "project-manager",
            "administrator",
            "auditor",
            "policy-secretary",
            "translator");

    private final MockMvcTester mvc;
    private final Routes routes;
    private final TestPeople people;
    private final EmergencyAccess emergencies;
    private final Owners owners;
    private final Tokens tokens;
    private List<Person> strangers = List.of();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Things theirs;

    OtherPeoplesThingsTests(
            MockMvcTester mvc,
            Routes routes,
            TestPeople people,
            EmergencyAccess emergencies,
            Owners owners,
            Tokens tokens) {
        this.mvc = mvc;
        this.routes = routes;
        this.people = people;
        this.emergencies = emergencies;
        this.owners = owners;
        this.tokens = tokens;
    }

    /** The ids of somebody's things. */
    private record Things(
            String person, String emergency, String token, String indicator, String check, String effort) {

        static final Things OF_NOBODY = new Things(
                UUID.randomUUID().toString(),
                "999999999",
                UUID.randomUUID().toString(),
                "0.0",
                UUID.randomUUID().toString(),
                "ingen");
    }

    @BeforeAll
    void haveThings() {
        var team = people.team(people.department());
        var owner = people.with("team-leader", team);
        var actor = people.actor(owner);
        Acting.as(actor, () -> {
            emergencies.take(actor, "En grund, der er lang nok", Duration.ofMinutes(30));
            return true;
        });
        var emergency = Acting.as(actor, () -> emergencies.all(0, 1).getFirst().id());
        var steward = people.actor(people.with("data-steward", people.municipality()));
        Acting.as(
                steward,
                () -> owners.give(
                        steward,
                        owners.find(steward, "indikator", "7.1", Language.DANISH)
                                .orElseThrow(),
                        owner.number()));
        Acting.as(steward, () -> tokens.make(steward, "andres", List.of("owners.read"), Reach.OWN, Duration.ofDays(1)));
        var token = Acting.as(steward, () -> tokens.of(steward).getFirst().id());
        theirs = new Things(
                owner.id().toString(),
                Long.toString(emergency),
                token.toString(),
                "7.1",
                check(owner, team),
                effort(owner, team));
        var elsewhere = people.team(people.department());
        strangers = ROLES.stream().map(role -> people.with(role, elsewhere)).toList();
    }

    private String check(Person writer, Unit unit) {
        var location = mvc.post()
                .uri("/mainstreaming/tjek/ny")
                .param("occasion", "policy")
                .param("title", "Deres")
                .param("committee", "Deres udvalg")
                .param("unit", unit.code())
                .param("day", "2026-11-25")
                .param("usable", "yes")
                .param("involved", "nobody")
                .param("effect", "nothing")
                .with(csrf())
                .with(people.signedIn(writer))
                .exchange()
                .getResponse()
                .getHeader("Location");
        return String.valueOf(location).replaceFirst(".*/", "");
    }

    /** The slug of an effort that is not published. */
    private String effort(Person writer, Unit unit) {
        var location = mvc.post()
                .uri("/projekter/ny")
                .param("title", "Deres indsats")
                .param("kind", "project")
                .param("area", "Aarhus")
                .param("unit", unit.code())
                .with(csrf())
                .with(people.signedIn(writer))
                .exchange()
                .getResponse()
                .getHeader("Location");
        assertThat(location).startsWith("/projekt/deres-indsats");
        return String.valueOf(location).replaceFirst(".*/", "");
    }

    List<Route> thatNameAThing() {
        return routes.all().stream()
                .filter(route -> !route.wanted().isPublic() && route.path().contains("{"))
                .toList();
    }

    @Test
    void thereAreSuchAddresses() {
        assertThat(thatNameAThing()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("thatNameAThing")
    void aThingOutOfReachIsNotThere(Route route) {
        var asked = strangers.stream()
                .filter(stranger -> route.wanted().isOpenTo(people.actor(stranger)))
                .toList();

        assertThat(asked).as("those who may open " + route).isNotEmpty();
        for (var stranger : asked) {
            var things = reachesEverything(people.actor(stranger), route) ? Things.OF_NOBODY : theirs;
            assertThat(status(route, things, stranger))
                    .as(route + " for " + stranger.number())
                    .isEqualTo(404);
        }
    }

    private static boolean reachesEverything(Actor actor, Route route) {
        return actor.holds(route.wanted().permission(), Reach.ALL);
    }

    private int status(Route route, Things things, Person stranger) {
        return mvc.method(HttpMethod.valueOf(route.method()))
                .uri(UriComponentsBuilder.fromPath(address(route.path(), things))
                        .build()
                        .encode()
                        .toUri())
                .with(csrf())
                .with(people.signedIn(stranger))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String address(String pattern, Things things) {
        var id = Stream.of(
                        new String[] {"/medarbejdere/", things.person()},
                        new String[] {"/noedadgang/", things.emergency()},
                        new String[] {"/min-side/noegler/", things.token()},
                        new String[] {"/ejere/", things.indicator()},
                        new String[] {"/min-side/sikkerhed/", UUID.randomUUID().toString()},
                        new String[] {"/mainstreaming/tjek/", things.check()},
                        new String[] {"/ansoegning/", UUID.randomUUID().toString()},
                        new String[] {"/runder/ark/", UUID.randomUUID().toString()},
                        new String[] {"/integrationsraad/", UUID.randomUUID().toString()},
                        new String[] {"/beregninger/", UUID.randomUUID().toString()},
                        new String[] {"/frigivelser/", UUID.randomUUID().toString()},
                        new String[] {"/projekter/", UUID.randomUUID().toString()},
                        new String[] {"/signaler/", UUID.randomUUID().toString()},
                        new String[] {"/aarshjul/skabelon/", UUID.randomUUID().toString()},
                        new String[] {"/aarshjul/trin/", UUID.randomUUID().toString()},
                        new String[] {"/beskeder/udbakke/", UUID.randomUUID().toString()},
                        new String[] {"/min-side/beskeder/", UUID.randomUUID().toString()},
                        new String[] {"/min-side/kalender/", UUID.randomUUID().toString()},
                        new String[] {"/rapporter/", UUID.randomUUID().toString()},
                        new String[] {"/indstillinger/", UUID.randomUUID().toString()},
                        new String[] {
                            "/projekt/{slug}/dokumenter/", UUID.randomUUID().toString()
                        },
                        new String[] {
                            "/projekt/{slug}/beslutning/", UUID.randomUUID().toString()
                        },
                        new String[] {"/", "999999999"})
                .filter(known -> pattern.startsWith(known[0]))
                .findFirst()
                .orElseThrow()[1];
        return pattern.replace("{kind}", "indikator")
                .replace("/projekt/{slug}", "/projekt/" + things.effort())
                .replaceAll("\\{[^{}:]*:([^{}|]+)\\|[^{}]*}", "$1")
                .replace("{comment}", UUID.randomUUID().toString())
                .replaceFirst("\\{id(?::(?:[^{}]|\\{[^{}]*})*)?}", id)
                .replaceAll("\\{key:(?:[^{}]|\\{[^{}]*})*}", "0123456789abcdef")
                .replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "999999999");
    }
}
