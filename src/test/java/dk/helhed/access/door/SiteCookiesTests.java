package dk.helhed.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SiteCookiesTests {

    private final SiteCookies cookies = new SiteCookies();

    @Test
    void onTheNetBothCookiesAreForThisHostOverTlsAndOutOfReachOfScript() {
        assertCookie(cookie("helhed.eksempel.dk", "__Host-helhed"), true, "Lax");
        assertCookie(cookie("helhed.eksempel.dk", "__Host-helhed-form"), true, "Strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void onTheMachineItselfTheyGoWithoutTls(String host) {
        assertCookie(cookie(host, "helhed"), false, "Lax");
        assertCookie(cookie(host, "helhed-form"), false, "Strict");
    }

    private static void assertCookie(Cookie cookie, boolean secure, String sameSite) {
        assertThat(cookie.getSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo(sameSite);
    }

    private Cookie cookie(String host, String name) {
        var request = new MockHttpServletRequest("GET", "/log-ind");
        request.setServerName(host);
        var response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(request, response, "a-session"));
        cookies.saveToken(cookies.generateToken(request), request, response);
        return Objects.requireNonNull(response.getCookie(name), name);
    }
}
