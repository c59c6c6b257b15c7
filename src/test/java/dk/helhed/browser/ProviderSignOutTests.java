package dk.helhed.browser;

import static dk.helhed.browser.Employee.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing out of a session that the municipality's provider began. */
@ProviderTest
class ProviderSignOutTests {

    private final People people;
    private final Units units;

    ProviderSignOutTests(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @BeforeEach
    void sanneWorksHere() {
        Acting.as(Task.START, () -> {
            var root = units.municipality();
            return people.numbered(SANNE.number())
                    .orElseGet(() -> people.add(SANNE.number(), SANNE.fullName(), null, root, false));
        });
    }

    @Test
    void endsTheSessionAtTheProviderToo(Visitor visitor, Keycloak keycloak) {
        SANNE.comeIn(visitor, keycloak);

        visitor.signOut();
        assertThat(visitor.heading()).isEqualTo("Du er logget ud");
        assertThat(visitor.count(".alert")).isZero();
        assertThat(visitor.complaints()).noneMatch(complaint -> complaint.startsWith("error"));

        visitor.open(BehindTheDoor.PATH);
        visitor.link("Log ind med kommunens login").click();
        assertThat(visitor.page().locator("#password").isVisible())
                .as("the provider asks who it is")
                .isTrue();
    }

    @Test
    void keepsTheLanguage(Visitor visitor, Keycloak keycloak) {
        SANNE.comeIn(visitor, keycloak);
        visitor.open("/om?lang=en");

        visitor.signOut();
        assertThat(visitor.address()).isEqualTo("/log-ud?lang=en");
        assertThat(visitor.heading()).isEqualTo("You are signed out");
    }

    @Test
    void saysSoWhenTheProviderDoesNotAnswer(Visitor visitor, Keycloak keycloak) {
        SANNE.comeIn(visitor, keycloak);

        keycloak.silentDuring(() -> {
            visitor.signOut();
            assertThat(visitor.heading()).isEqualTo("Du er logget ud");
            assertThat(visitor.alert()).contains("vi kunne ikke logge dig ud af kommunens login");
            visitor.open(BehindTheDoor.PATH);
            assertThat(visitor.heading()).isEqualTo("Log ind");
        });
    }
}
