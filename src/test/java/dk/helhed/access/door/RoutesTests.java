package dk.helhed.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Access;
import dk.helhed.access.AccessTest;
import dk.helhed.access.Person;
import dk.helhed.access.Role;
import dk.helhed.access.TestPeople;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every address of the program x every role, and nobody: open to those whom its door names, and to no others. */
@AccessTest
@TestInstance(Lifecycle.PER_CLASS)
class RoutesTests {

    private final MockMvcTester mvc;
    private final Routes routes;
    private final Access access;
    private final TestPeople people;
    private final Map<Role, Person> byRole = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Person withoutRole;

    RoutesTests(MockMvcTester mvc, Routes routes, Access access, TestPeople people) {
        this.mvc = mvc;
        this.routes = routes;
        this.access = access;
        this.people = people;
    }

    @BeforeAll
    void meetEveryone() {
        var team = people.team(people.department());
        access.matrix().roles().forEach(role -> byRole.put(role, people.with(role.code(), team)));
        withoutRole = people.person(team);
    }

    List<Route> all() {
        return routes.all();
    }

    @Test
    void everyAddressSaysWhatItWantsAndThatExists() {
        assertThat(routes.all())
                .hasSizeGreaterThan(60)
                .extracting(route -> route.wanted().permission())
                .allMatch(permission -> List.of("public", "signed-in").contains(permission)
                        || access.matrix().permission(permission).isPresent());
    }

    @Test
    void everyPermissionOpensSomethingAndIsHeldBySomebody() {
        assertThat(access.matrix().permissions()).isNotEmpty().allSatisfy(permission -> {
            assertThat(permission.reaches()).isNotEmpty();
            assertThat(routes.all())
                    .anyMatch(route -> route.wanted().permission().equals(permission.code()));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDoorIsOpenToThoseItNamesAndShutToAllOthers(Route route) {
        assertOpen(route, null, route.wanted().isPublic());
        assertOpen(
                route, withoutRole, route.wanted().isPublic() || route.wanted().isSignedIn());
        byRole.forEach((role, person) -> assertOpen(route, person, isNamed(route.wanted(), role)));
    }

    /** As the matrix says, not as the program concludes. */
    private boolean isNamed(Wanted wanted, Role role) {
        return wanted.isPublic()
                || wanted.isSignedIn()
                || access.matrix()
                        .permission(wanted.permission())
                        .flatMap(permission -> permission.reach(role))
                        .filter(reach -> reach.compareTo(wanted.reach()) >= 0)
                        .isPresent();
    }

    private void assertOpen(Route route, @Nullable Person person, boolean open) {
        var answer = ask(route, person);
        var who = route + " for " + (person == null ? "nobody" : person.number());
        var status = answer.getResponse().getStatus();
        if (open) {
            assertThat(status).as(who).isNotIn(401, 403).isLessThan(500);
            assertThat(isSentToSignIn(answer)).as(who).isFalse();
        } else if (person != null) {
            assertThat(status).as(who).isEqualTo(403);
        } else if (route.path().startsWith("/api/")) {
            assertThat(status).as(who).isEqualTo(401);
        } else {
            assertThat(isSentToSignIn(answer)).as(who).isTrue();
        }
    }

    private MvcTestResult ask(Route route, @Nullable Person person) {
        var method = route.method().equals("*") ? HttpMethod.GET : HttpMethod.valueOf(route.method());
        var request = mvc.method(method).uri(Addresses.fill(route.path())).with(csrf());
        return (person == null ? request : request.with(people.signedIn(person))).exchange();
    }

    private static boolean isSentToSignIn(MvcTestResult answer) {
        var location = answer.getResponse().getHeader("Location");
        return answer.getResponse().getStatus() == 302 && location != null && location.startsWith("/log-ind?videre=");
    }
}
