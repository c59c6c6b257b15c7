package dk.helhed.projects;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.policies.Desk;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The site as people and visitors meet it. */
public final class TestSite {

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

    /** Sends a form. */
    public MvcTestResult send(Person sender, String path, Map<String, String> form) {
        return Desk.of(sender, people, mvc).send(path, form);
    }
}
