package dk.helhed.policies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at the pages of policies. */
public record Desk(MockMvcTester mvc, RequestPostProcessor who) {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    /** A visitor at a computer that no other visitor uses. */
    public static Desk visitor(MockMvcTester mvc) {
        var place = "2001:db8:1::" + VISITORS.incrementAndGet();
        return new Desk(mvc, request -> {
            request.setRemoteAddr(place);
            return request;
        });
    }

    public static Desk of(Person person, TestPeople people, MockMvcTester mvc) {
        return new Desk(mvc, people.signedIn(person));
    }

    public MvcTestResult open(String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    /** The text of a page that must be there. */
    public String read(String address) {
        var page = open(address);
        assertThat(page).as(address).hasStatusOk();
        return text(page);
    }

    public MvcTestResult send(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(csrf()).with(who);
        form.forEach((field, value) -> request.param(field, value));
        return request.exchange();
    }

    /** Sends a form that must be right, and says where it leads. */
    public String done(String address, Map<String, String> form) {
        var answer = send(address, form);
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** Sends a form that must be refused, and gives the page that says why. */
    public String refused(String address, Map<String, String> form) {
        var answer = send(address, form);
        assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(422);
        return text(answer);
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
