package dk.helhed.access.signin;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A browser without a window, at an address of its own. It keeps cookies and sends the token of the last form it saw. */
final class TestBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable String token;

    TestBrowser(MockMvcTester mvc) {
        this(mvc, freshAddress());
    }

    TestBrowser(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    static String freshAddress() {
        int next = ADDRESSES.incrementAndGet();
        return "10.0." + next / 250 + "." + next % 250;
    }

    /** What was answered; the location is empty unless it leads elsewhere. */
    record Answer(int status, String location, String body, MockHttpServletResponse response) {}

    Answer get(String path) {
        return send(mvc.get().uri(path));
    }

    /** Sends the fields, two words for each, with the token of the last form; of the sign-in page if there was none. */
    Answer post(String path, String... fields) {
        if (token == null) {
            get("/log-ind");
        }
        return send(withFields(mvc.post().uri(path).param("_csrf", String.valueOf(token)), fields));
    }

    Answer postWithoutToken(String path, String... fields) {
        return send(withFields(mvc.post().uri(path), fields));
    }

    private static MockMvcRequestBuilder withFields(MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    /** Shows number and password. */
    Answer signIn(String number, String password) {
        return post("/log-ind", "number", number, "password", password, "videre", "/min-side/sikkerhed");
    }

    /** Whether a page for those who are signed in opens. */
    boolean isSignedIn() {
        return get("/min-side/sikkerhed").status() == 200;
    }

    /** The id of the session, as the cookie has it. */
    Optional<String> session() {
        return Optional.ofNullable(cookies.get("helhed")).map(Cookie::getValue);
    }

    /** Brings the cookie of a session from elsewhere. */
    void bring(String session) {
        cookies.put("helhed", new Cookie("helhed", session));
    }

    private Answer send(MockMvcRequestBuilder request) {
        request.remoteAddress(address);
        cookies.values().forEach(request::cookie);
        var response = request.exchange().getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Cookie(cookie.getName(), cookie.getValue()));
            }
        }
        var body = text(response);
        var found = TOKEN.matcher(body);
        if (found.find()) {
            token = found.group(1);
        }
        return new Answer(
                response.getStatus(),
                Optional.ofNullable(response.getRedirectedUrl()).orElse(""),
                body,
                response);
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
