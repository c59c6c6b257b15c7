package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dk.helhed.Alongside;
import dk.helhed.access.Acting;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.Units;
import dk.helhed.access.factor.TestApp;
import dk.helhed.access.signin.LocalAccounts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in in two steps, in a real browser. */
@BrowserTest
@Alongside
@ResourceLock(CookiesTests.SESSIONS)
class SecondFactorTests {

    private static final String PASSWORD = "fire gule elefanter";
    private static final String MINE = "/min-side/sikkerhed";

    private final People people;
    private final Units units;
    private final LocalAccounts accounts;

    SecondFactorTests(People people, Units units, LocalAccounts accounts) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
    }

    /** Somebody who reaches personal data, and the path of the one-time link. */
    private record Newcomer(Person person, String link) {}

    private Newcomer newcomer() {
        return Acting.as(Task.START, () -> {
            var unit = units.municipality();
            var number = "k" + UUID.randomUUID().toString().substring(0, 7);
            var person = people.add(number, "Karla Kollega", null, unit, false);
            people.assign(person, "caseworker", unit);
            return new Newcomer(person, "/velkommen/" + accounts.newLink(person));
        });
    }

    private static void choosePassword(Visitor visitor, Newcomer newcomer, String query) {
        visitor.open(newcomer.link() + query);
        visitor.page().fill("#password", PASSWORD);
        visitor.page().fill("#again", PASSWORD);
        send(visitor);
    }

    private static void showPassword(Visitor visitor, Newcomer newcomer, String query) {
        visitor.open("/log-ind?videre=" + MINE + query);
        visitor.page().fill("#number", newcomer.person().number());
        visitor.page().fill("#password", PASSWORD);
        visitor.page().locator("form:has(#password) button").click();
    }

    /** Presses the button of the first form on the page. */
    private static void send(Visitor visitor) {
        press(visitor, "main form button");
    }

    /** Waits for the script of the page, which is read after the button is there, and presses it. */
    private static void press(Visitor visitor, String button) {
        visitor.page().waitForLoadState();
        visitor.page().locator(button).first().click();
    }

    private static TestApp scan(Visitor visitor) {
        return new TestApp(visitor.page().locator(".secret").innerText());
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator(".signing-out button").click();
        assertThat(visitor.heading()).isNotBlank();
        visitor.complaints();
    }

    @Test
    void anAppAndItsCodesWorkWithoutScript(Visitor visitor) {
        var newcomer = newcomer();
        choosePassword(visitor, newcomer, "");
        assertThat(visitor.heading()).isEqualTo("Log ind i to trin");

        visitor.link("Brug en kode-app").click();
        var app = scan(visitor);
        visitor.page().fill("#code", app.code(Instant.now().minusSeconds(30)));
        send(visitor);
        assertThat(visitor.heading()).isEqualTo("Gem dine nødkoder");
        var recoveryCode = visitor.page().locator(".codes code").first().innerText();
        send(visitor);

        visitor.open(MINE);
        assertThat(visitor.heading()).isEqualTo("Sådan logger du ind");
        signOut(visitor);
        showPassword(visitor, newcomer, "");
        visitor.page().fill("#code", app.code(Instant.now()));
        send(visitor);
        assertThat(visitor.address()).isEqualTo(MINE);

        signOut(visitor);
        showPassword(visitor, newcomer, "");
        visitor.link("Brug en nødkode").click();
        visitor.page().fill("#code", recoveryCode);
        send(visitor);
        assertThat(visitor.address()).isEqualTo(MINE);
        assertThat(visitor.page().getByText("9 nødkoder tilbage").isVisible()).isTrue();
        assertThat(visitor.complaints().stream().filter(complaint -> complaint.contains("Content Security Policy")))
                .isEmpty();
    }

    @Test
    void aPasskeyWithoutScriptSaysWhatToDoInstead(Visitor visitor) {
        visitor.open("/log-ind/noegle");
        assertThat(visitor.page().getByText("Adgangsnøgler kræver JavaScript").isVisible())
                .isTrue();

        send(visitor);

        assertThat(visitor.page()
                        .getByText("Adgangsnøglen kan ikke bruges her.")
                        .isVisible())
                .isTrue();
    }

    /** Gives the browser something that keeps passkeys, and somebody who unlocks it. */
    private static void giveAuthenticator(Visitor visitor) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")
                .forEach(able -> options.addProperty(able, true));
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        var protocol = visitor.page().context().newCDPSession(visitor.page());
        protocol.send("WebAuthn.enable");
        protocol.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }

    @Test
    void aPasskeySignsInAfterThePasswordAndAlone(@WithScript Visitor visitor) {
        giveAuthenticator(visitor);
        var newcomer = newcomer();
        choosePassword(visitor, newcomer, "");
        visitor.link("Brug en adgangsnøgle").click();
        visitor.page().fill("#name", "Min telefon");
        send(visitor);
        visitor.page().waitForSelector(".codes");
        assertThat(visitor.complaints()).isEmpty();
        send(visitor);
        visitor.open(MINE);
        assertThat(visitor.page().locator(".factors").innerText())
                .contains("Min telefon")
                .contains("Aldrig");

        signOut(visitor);
        showPassword(visitor, newcomer, "");
        assertThat(visitor.count("#code")).isZero();
        send(visitor);
        visitor.page().waitForURL("**" + MINE);
        assertThat(visitor.page().locator(".factors").innerText()).doesNotContain("Aldrig");
        assertThat(visitor.complaints()).isEmpty();

        signOut(visitor);
        visitor.open("/log-ind?videre=" + MINE);
        press(visitor, "form[method=get] button");
        press(visitor, "form[data-passkey] button");
        visitor.page().waitForURL("**" + MINE);
        assertThat(visitor.page().locator(".site-header").innerText()).contains("Karla Kollega");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aBrowserWithoutAPasskeySaysSoAndStays(@WithScript Visitor visitor) {
        giveAuthenticator(visitor);
        visitor.open("/log-ind/noegle");
        assertThat(visitor.page().locator("[data-passkey-failed]").isVisible()).isFalse();

        send(visitor);

        visitor.page().waitForSelector("[data-passkey-failed]:not([hidden])");
        assertThat(visitor.address()).isEqualTo("/log-ind/noegle");
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageOnTheWayIsAccessibleAndFits(String language, @WithScript Visitor visitor) {
        giveAuthenticator(visitor);
        visitor.inspectPages();
        var query = language.equals("en") ? "?lang=en" : "";
        var further = query.replace('?', '&');
        var newcomer = newcomer();

        visitor.open(newcomer.link() + query);
        inspect(visitor, language);
        choosePassword(visitor, newcomer, query);
        inspect(visitor, language);
        visitor.open("/log-ind/to-trin/noegle" + query);
        inspect(visitor, language);
        visitor.open("/log-ind/to-trin/app" + query);
        inspect(visitor, language);
        visitor.page().fill("#code", "0");
        send(visitor);
        inspect(visitor, language);
        var app = scan(visitor);
        visitor.page().fill("#code", app.code(Instant.now().minusSeconds(30)));
        send(visitor);
        inspect(visitor, language);
        send(visitor);
        visitor.open(MINE + "/noegle" + query);
        send(visitor);
        visitor.page().waitForURL("**" + MINE + query);
        for (var page : List.of("", "/app", "/noegle", "/adgangskode", "/bekraeft")) {
            visitor.open(MINE + page + query);
            inspect(visitor, language);
        }
        signOut(visitor);
        showPassword(visitor, newcomer, further);
        inspect(visitor, language);
        visitor.open("/log-ind/kode?mistet=true" + further);
        inspect(visitor, language);
        visitor.page().fill("#code", "0");
        send(visitor);
        inspect(visitor, language);
        for (var page : List.of("/log-ind", "/log-ind/noegle", "/velkommen/ingen")) {
            visitor.open(page + query);
            inspect(visitor, language);
        }
        assertThat(visitor.complaints().stream().filter(complaint -> complaint.contains("Content Security Policy")))
                .isEmpty();
    }

    private static void inspect(Visitor visitor, String language) {
        for (var width : List.of(1280, 360)) {
            visitor.wide(width);
            var where = visitor.address() + " " + width;
            assertThat(visitor.flaws()).as(where).isEmpty();
            assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).as(where).isEqualTo("");
            assertThat(String.valueOf(visitor.page().evaluate(Scripts.OUTLINE)))
                    .as(where)
                    .startsWith(language + ", 1 h1,");
        }
    }
}
