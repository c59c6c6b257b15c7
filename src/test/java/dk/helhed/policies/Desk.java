package dk.helhed.policies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody at the pages of policies.
 *
 * @param who null for a visitor
 */
public record Desk(MockMvcTester mvc, @Nullable RequestPostProcessor who) {

    public static Desk visitor(MockMvcTester mvc) {
        return new Desk(mvc, null);
    }

    public static Desk of(Person person, TestPeople people, MockMvcTester mvc) {
        return new Desk(mvc, people.signedIn(person));
    }

    public MvcTestResult open(String address) {
        var request = mvc.get().uri(address);
        return (who == null ? request : request.with(who)).exchange();
    }

    /** The text of a page that must be there. */
    public String read(String address) {
        var page = open(address);
        assertThat(page).as(address).hasStatusOk();
        return text(page);
    }

    public MvcTestResult send(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(csrf());
        form.forEach((field, value) -> request.param(field, value));
        return (who == null ? request : request.with(who)).exchange();
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
