package dk.helhed.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in, with the cookies that a browser would keep. */
public final class TestReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester site;
    private final Map<String, Cookie> cookies = new TreeMap<>();

    private TestReader(MockMvcTester site) {
        this.site = site;
    }

    static TestReader signIn(MockMvcTester site, String number) {
        var reader = new TestReader(site);
        var answer = reader.post("/log-ind/demo", "/log-ind", Map.of("number", number));
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
        return reader;
    }

    /** Asks for an address. */
    public MvcTestResult get(String address) {
        var request = site.get().uri(address);
        return kept((cookies.isEmpty() ? request : request.cookie(cookies())).exchange());
    }

    public int status(String address) {
        return get(address).getResponse().getStatus();
    }

    /** The text of an answer that must be one. */
    public String text(String address) {
        var response = get(address).getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return text(response);
    }

    public static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    /** Sends the form that stands on a page of the same address. */
    public MvcTestResult post(String address, Map<String, String> fields) {
        return post(address, "/log-ind", fields);
    }

    /** Sends a form to an address, with the proof from the form on another. */
    private MvcTestResult post(String address, String formAt, Map<String, String> fields) {
        var request = site.post().uri(address).param("_csrf", token(formAt));
        fields.forEach(request::param);
        return kept(request.cookie(cookies()).exchange());
    }

    private String token(String formAt) {
        var page = text(get(formAt.equals("/log-ind") && cookies.containsKey("helhed") ? "/roller" : formAt)
                .getResponse());
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as("a form on " + formAt).isTrue();
        return found.group(1);
    }

    private Cookie[] cookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }
}
