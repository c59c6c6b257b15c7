package dk.helhed.access.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the answers of a provider that may be down, or not what it says it is. */
class DiscoveryTests {

    private final HttpServer server;
    private final String issuer;
    private String answer = "";

    DiscoveryTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/kommune";
        server.createContext("/kommune/.well-known/openid-configuration", exchange -> {
            var body = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Provider provider() {
        return new Provider(
                "kommune",
                new Provider.Name("Kommunens login", "The municipality's sign-in"),
                issuer,
                "helhed",
                "an-invented-secret",
                List.of("openid"),
                "preferred_username",
                "name",
                "roles",
                List.of(),
                false,
                List.of());
    }

    private Discovery discovery() {
        return new Discovery(new ProviderSettings(List.of(provider())), ProviderHttp.descriptions(), Clock.systemUTC());
    }

    private String description() {
        return """
                {
                  "issuer": "ISSUER", "authorization_endpoint": "ISSUER/auth", "token_endpoint": "ISSUER/token",
                  "jwks_uri": "ISSUER/keys", "end_session_endpoint": "ISSUER/out",
                  "response_types_supported": ["code"], "subject_types_supported": ["public"],
                  "id_token_signing_alg_values_supported": ["RS256"]
                }
                """.replace("ISSUER", issuer);
    }

    @Test
    void aProviderThatIsDownIsFoundWhenItIsBack() {
        var discovery = discovery();
        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> discovery.findByRegistrationId("kommune"));

        answer = description();
        assertThat(discovery.findByRegistrationId("kommune")).isNotNull().satisfies(found -> {
            assertThat(found.getProviderDetails().getTokenUri()).isEqualTo(issuer + "/token");
            assertThat(found.getClientSettings().isRequireProofKey()).isTrue();
            assertThat(found.getRedirectUri()).isEqualTo("{baseUrl}/log-ind/svar/{registrationId}");
        });
        assertThat(discovery.endOfSession(provider())).contains(issuer + "/out");
    }

    @Test
    void nobodyElseIsAsked() {
        assertThat(discovery().findByRegistrationId("ukendt")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                    | not JSON
                    []                   | no object
                    {}                   | empty
                    {"issuer": "ISSUER"} | too little
                    <html></html>        | a page
                    """)
    void rubbishIsNotBelieved(String rubbish, String what) {
        answer = rubbish.replace("ISSUER", issuer);

        assertThatExceptionOfType(ProviderUnavailable.class)
                .as(what)
                .isThrownBy(() -> discovery().findByRegistrationId("kommune"));
    }

    @Test
    void theDescriptionOfAnotherIssuerIsNotBelieved() {
        answer = description().replace("\"issuer\": \"" + issuer, "\"issuer\": \"" + issuer + "2");

        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> discovery().findByRegistrationId("kommune"));
    }

    @ParameterizedTest
    @CsvSource({"/auth", "/token", "/keys"})
    void anAddressWithoutTlsIsNotUsed(String path) {
        answer = description().replace(issuer + path, "http://login.kommune.example" + path);

        assertThatExceptionOfType(ProviderUnavailable.class)
                .isThrownBy(() -> discovery().findByRegistrationId("kommune"));
    }

    @Test
    void aBrowserIsNotSentToAnotherSiteAtSignOut() {
        answer = description().replace(issuer + "/out", "https://elsewhere.example/out");

        assertThat(discovery().endOfSession(provider())).isEmpty();
    }
}
