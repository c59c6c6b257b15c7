package dk.helhed.projects;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.policies.Desk;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The site as people and visitors meet it. */
public final class TestSite {

    /** Each takes two seconds if the figures are not there before. */
    private static final int MOST_LOOKS = 30;

    private final MockMvcTester mvc;
    private final TestPeople people;

    TestSite(MockMvcTester mvc, TestPeople people) {
        this.mvc = mvc;
        this.people = people;
    }

    /** Opens a page; null is a visitor. */
    public MvcTestResult get(@Nullable Person reader, String path) {
        var desk = reader == null ? Desk.visitor(mvc) : Desk.of(reader, people, mvc);
        return desk.open(path);
    }

    /** Opens an analyst's page or file, and looks again as long as its figures are being prepared. */
    public MvcTestResult getFigures(Person reader, String path) {
        var answer = get(reader, path);
        for (var looks = 1; isPreparing(answer) && looks < MOST_LOOKS; looks++) {
            answer = get(reader, path);
        }
        return answer;
    }

    private static boolean isPreparing(MvcTestResult answer) {
        var response = answer.getResponse();
        return response.getStatus() == HttpStatus.SEE_OTHER.value()
                || new String(response.getContentAsByteArray(), UTF_8).contains("data-preparing=\"true\"");
    }

    /** Sends a form. */
    public MvcTestResult send(Person sender, String path, Map<String, String> form) {
        return Desk.of(sender, people, mvc).send(path, form);
    }
}
