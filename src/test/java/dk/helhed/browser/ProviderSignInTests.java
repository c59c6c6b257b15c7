package dk.helhed.browser;

import static dk.helhed.browser.Employee.GITTE;
import static dk.helhed.browser.Employee.GUNNAR;
import static dk.helhed.browser.Employee.NYNNE;
import static dk.helhed.browser.Employee.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in by the municipality's provider. */
@ProviderTest
class ProviderSignInTests {

    private static final String PAGE = BehindTheDoor.PATH + "?side=7";

    private final People people;
    private final Units units;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ProviderSignInTests(People people, Units units, JdbcClient jdbc, TransactionOperations transactions) {
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Nynne is new: only the provider knows her. Gunnar has nothing to do with Helhed. */
    @BeforeEach
    void sanneWorksHereAndGitteHasLeft() {
        Acting.as(Task.START, () -> {
            var root = units.municipality();
            for (var employee : List.of(SANNE, GITTE)) {
                if (people.numbered(employee.number()).isEmpty()) {
                    people.add(employee.number(), employee.fullName(), null, root, false);
                }
            }
            transactions.executeWithoutResult(
                    status -> jdbc.sql("update access.person set left_on = '2026-01-31' where number = :number")
                            .param("number", GITTE.number())
                            .update());
            return true;
        });
    }

    @Test
    void leadsToThePageThatWasAskedFor(Visitor visitor, Keycloak keycloak) {
        keycloak.await();
        visitor.open(PAGE);
        assertThat(visitor.address()).startsWith("/log-ind?videre=");

        visitor.link("Log ind med kommunens login").click();
        SANNE.signIn(visitor);

        assertThat(visitor.address()).isEqualTo(PAGE);
        assertThat(visitor.page().content()).contains("Bag døren, side 7");
    }

    @Test
    void keepsTheLanguage(Visitor visitor, Keycloak keycloak) {
        keycloak.await();
        visitor.open("/log-ind?videre=/om&lang=en");
        visitor.link("Sign in with the municipality").click();
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        SANNE.signIn(visitor);

        assertThat(visitor.address()).isEqualTo("/om?lang=en");
        assertThat(visitor.link(SANNE.fullName()).isVisible()).isTrue();
    }

    @Test
    void givesTheRolesThatFollowFromTheGroups(Visitor visitor, Keycloak keycloak) {
        SANNE.comeIn(visitor, keycloak);
        assertThat(visitor.workPages()).contains("Medarbejdere").doesNotContain("Log");

        keycloak.move(SANNE.number(), "helhed-sagsbehandler", "helhed-revisor");
        try {
            visitor.signOut();
            SANNE.comeIn(visitor, keycloak);
            assertThat(visitor.workPages()).contains("Log").doesNotContain("Medarbejdere");
        } finally {
            keycloak.move(SANNE.number(), "helhed-revisor", "helhed-sagsbehandler");
        }
    }

    @Test
    void addsWhoIsNewAndHasAGroupThatGivesARole(Visitor visitor, Keycloak keycloak) {
        NYNNE.comeIn(visitor, keycloak);

        assertThat(visitor.link(NYNNE.fullName()).isVisible()).isTrue();
        assertThat(visitor.workPages()).contains("Log");
    }

    @Test
    void refusesWhoHasLeftAndWhoIsUnknownInTheSameWords(Visitor first, Visitor second, Keycloak keycloak) {
        keycloak.await();
        for (var way : List.of(List.of(first, GITTE), List.of(second, GUNNAR))) {
            var visitor = (Visitor) way.getFirst();
            visitor.open(PAGE);
            visitor.link("Log ind med kommunens login").click();
            ((Employee) way.getLast()).signIn(visitor);

            assertThat(visitor.heading()).isEqualTo("Log ind");
            assertThat(visitor.alert())
                    .contains("Du er logget ind med kommunens login, men du har ikke adgang til Helhed.");
            visitor.open(PAGE);
            assertThat(visitor.heading()).isEqualTo("Log ind");
        }
    }

    @Test
    void refusesWhoSignedInByWeakerMeansThanAreWanted(Visitor visitor, Keycloak keycloak) {
        keycloak.await();
        visitor.open(PAGE);
        visitor.link("Log ind med sikkert login").click();
        SANNE.signIn(visitor);

        assertThat(visitor.alert()).contains("uden den sikkerhed, Helhed kræver");
        visitor.open(PAGE);
        assertThat(visitor.heading()).isEqualTo("Log ind");
    }

    @Test
    void leadsBackWhenTheSessionHasExpired(Visitor visitor, Keycloak keycloak) {
        SANNE.comeIn(visitor, keycloak);
        jdbc.sql("update access.session set last_access_time = 0, expiry_time = 0")
                .update();

        visitor.open(PAGE);
        assertThat(visitor.heading()).isEqualTo("Log ind");
        assertThat(visitor.page().locator(".alert").innerText())
                .contains("Du er blevet logget ud, fordi der gik for lang tid.");

        visitor.link("Log ind med kommunens login").click();
        assertThat(visitor.address()).as("the provider still knew her").isEqualTo(PAGE);
    }
}
