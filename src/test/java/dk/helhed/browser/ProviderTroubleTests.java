package dk.helhed.browser;

import static dk.helhed.browser.Employee.SANNE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.RequestOptions;
import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import dk.helhed.access.signin.LocalAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when the provider is down, and when an answer is none of its own. */
@ProviderTest
class ProviderTroubleTests {

    private final People people;
    private final Units units;
    private final LocalAccounts accounts;

    ProviderTroubleTests(People people, Units units, LocalAccounts accounts) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
    }

    @Test
    void aProviderThatIsDownIsSaidAndTheLocalAccountWorks(Visitor visitor) {
        var password = "en lokal adgangskode";
        visitor.open("/velkommen/" + linkFor("nynoed"));
        visitor.page().locator("#password").fill(password);
        visitor.page().locator("#again").fill(password);
        visitor.page().locator("form:has(#password) button").click();
        visitor.open("/om");
        visitor.signOut();

        visitor.open(BehindTheDoor.PATH);
        visitor.link("Log ind med nabokommunens login").click();
        assertThat(visitor.alert())
                .contains("Lige nu svarer nabokommunens login ikke")
                .contains("brug din lokale konto");

        visitor.page().locator("#number").fill("nynoed");
        visitor.page().locator("#password").fill(password);
        visitor.page().locator("form:has(#password) button").click();
        assertThat(visitor.address()).isEqualTo(BehindTheDoor.PATH);
    }

    private String linkFor(String number) {
        return Acting.as(Task.START, () -> {
            var root = units.municipality();
            return accounts.newLink(people.add(number, "Nikoline Nød", null, root, false));
        });
    }

    @Test
    void aProviderThatStopsAnsweringOnTheWayIsSaid(Visitor visitor, Keycloak keycloak) {
        var answer = answerHeldBack(visitor, keycloak);

        keycloak.silentDuring(() -> visitor.open(answer));
        assertThat(visitor.alert()).contains("Lige nu svarer kommunens login ikke");
        assertThat(visitor.address()).contains("videre=%2Fom");
    }

    /** Signs Sanne in, but stops the browser on its way back, and tells where it was going. */
    private static String answerHeldBack(Visitor visitor, Keycloak keycloak) {
        var answer = new AtomicReference<>("");
        visitor.page().route("**/login-actions/authenticate**", route -> {
            var sent = route.fetch(new FetchOptions().setMaxRedirects(0));
            answer.set(requireNonNull(sent.headers().get("location")));
            route.fulfill(new FulfillOptions().setBody("held back"));
        });
        SANNE.comeIn(visitor, keycloak);
        return answer.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?code=opdigtet&state=opdigtet",
                "?error=access_denied&state=opdigtet",
                "?error=%3Cscript%3E&state=x",
                "?code=a&code=b&state=c",
                "",
            })
    void aForgedAnswerIsTurnedAwayInPlainWords(String query, Visitor visitor) {
        visitor.open("/log-ind/svar/kommune" + query);

        assertThat(visitor.heading()).isEqualTo("Log ind");
        assertThat(visitor.alert()).contains("Svaret fra kommunens login kunne ikke bruges.");
    }

    @Test
    void anAnswerCountsOnceAndOnlyInTheBrowserThatAsked(Visitor visitor, Visitor thief, Keycloak keycloak) {
        var answers = new ArrayList<String>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("/log-ind/svar/kommune?")) {
                answers.add(request.url());
            }
        });
        SANNE.comeIn(visitor, keycloak);
        assertThat(answers).hasSize(1);

        thief.open("/log-ind/via/kommune");
        thief.open(answers.getFirst());
        assertThat(thief.alert()).contains("Svaret fra kommunens login kunne ikke bruges.");
        visitor.signOut();
        visitor.open(answers.getFirst());
        assertThat(visitor.alert()).contains("Svaret fra kommunens login kunne ikke bruges.");
    }

    @Test
    void anAnswerCountsOnlyAtTheAddressOfTheProviderThatWasAsked(Visitor visitor, Keycloak keycloak) {
        var answer = answerHeldBack(visitor, keycloak);

        visitor.open(answer.replace("/svar/kommune", "/svar/streng"));
        assertThat(visitor.alert()).contains("kunne ikke bruges");
    }

    @Test
    void whoChangesTheirMindAtTheProviderIsToldSo(Visitor visitor, Keycloak keycloak) {
        keycloak.await();
        var sent = visitor.page()
                .request()
                .get("/log-ind/via/kommune?videre=/om", RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        var state = requireNonNull(sent).replaceAll(".*&state=([^&]*).*", "$1");
        visitor.open("/log-ind/svar/kommune?error=access_denied&state=" + state);

        assertThat(visitor.alert()).contains("Du afbrød, før du var logget ind med kommunens login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log-ind?lang=da",
                "/log-ind?lang=en",
                "/log-ind?fejl=svarer-ikke&udbyder=nede",
                "/log-ud?udbyder=kommune&lang=en"
            })
    void thePagesAreAccessibleOnADeskAndOnAPhone(String address, @WithScript Visitor visitor) {
        visitor.inspectPages();
        for (var width : List.of(1280, 360)) {
            visitor.wide(width).open(address);
            assertThat(visitor.flaws()).isEmpty();
            assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
