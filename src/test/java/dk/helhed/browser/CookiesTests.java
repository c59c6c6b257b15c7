package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.OwnerDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server keeps of those who only look. */
@BrowserTest
@Alongside
@ResourceLock(CookiesTests.SESSIONS)
class CookiesTests {

    /** Who signs in on the plain site, or counts those who have. */
    static final String SESSIONS = "sessions of the plain site";

    private final URI site;
    private final OwnerDatabase database;

    CookiesTests(@LocalServerPort int port, OwnerDatabase database) {
        this.site = URI.create("http://localhost:" + port);
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/om", "/indikator/1.2", "/indikator/1.2.csv", "/api/v1/barometer/000", "/helhed.css"})
    void aVisitorGetsNoCookie(String address) throws Exception {
        assertThat(ask(address).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSignInPageSetsTheCookieOfItsFormAndBeginsNoSession() throws Exception {
        var before = sessions();

        assertThat(ask("/log-ind").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("helhed-form=")
                .endsWith("; Path=/; HttpOnly; SameSite=Strict");
        assertThat(sessions()).isEqualTo(before);
    }

    private int sessions() {
        return database.sql("select count(*) from access.session")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> ask(String address) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(site.resolve(address)).build(), BodyHandlers.ofString());
        }
    }
}
