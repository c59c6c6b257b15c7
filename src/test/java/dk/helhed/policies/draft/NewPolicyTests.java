package dk.helhed.policies.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.Policies;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.Stage;
import dk.helhed.policies.TestPolicies;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a policy is begun: from nothing, from the version before, or from a file. */
@PolicyTest
class NewPolicyTests {

    private static final String NEW = "/politikker/ny";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final Policies policies;
    private final TestClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person person;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk secretary;

    NewPolicyTests(MockMvcTester mvc, TestPeople people, TestPolicies tested, Policies policies, TestClock clock) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.policies = policies;
        this.clock = clock;
    }

    @BeforeEach
    void beAtWork() {
        clock.reset();
        person = people.with("policy-secretary", people.municipality());
        secretary = Desk.of(person, people, mvc);
    }

    private static Map<String, String> form(String... fieldsAndValues) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form;
    }

    @Test
    void aPolicyIsBegunFromNothing() {
        var id = tested.newId();

        assertThat(secretary.done(NEW, form("id", id, "municipality", "615", "title", "Alle med")))
                .isEqualTo("/politik/" + id + "/forloeb");

        var policy = tested.find(id);
        assertThat(policy.stage()).isEqualTo(Stage.DRAFT);
        assertThat(policy.head().title().original()).isEqualTo("Alle med");
        assertThat(policy.head().replaces()).isNull();
        assertThat(policy.document().items()).isEmpty();
    }

    @Test
    void aCopySaysTheSameAndReplacesTheOneItIsACopyOf() {
        tested.shipped();
        var id = tested.newId();

        secretary.done(NEW, form("id", id, "basis", "aarhus-2013", "title", "Medborgerskab 2027"));

        var copy = tested.find(id);
        var before = tested.find("aarhus-2013");
        assertThat(copy.document().byKey()).isEqualTo(before.document().byKey());
        assertThat(copy.head().municipality()).isEqualTo("751");
        assertThat(copy.head().replaces()).isEqualTo("aarhus-2013");
        assertThat(copy.head().adoption()).isNull();
        assertThat(copy.stage()).isEqualTo(Stage.DRAFT);
        assertThat(before.successor()).isNull();
    }

    @Test
    void aCopyOfOneThatIsReplacedAlreadyReplacesNothing() {
        tested.shipped();
        var id = tested.newId();

        secretary.done(NEW, form("id", id, "basis", "aarhus-2007", "title", "Som i 2007"));

        assertThat(tested.find(id).head().replaces()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "id, Aarhus 2027, id",
        "id, '', id",
        "title, '', title",
        "title, <b>Ny</b>, title",
        "municipality, '', municipality",
        "summary, Se 010157-5000, summary",
    })
    void aMistakeLandsAtItsFieldAndNothingTypedIsLost(String field, String value, String at) {
        var id = tested.newId();
        var form = form("id", id, "municipality", "615", "title", "Alle med", "summary", "Kort sagt.");
        form.put(field, value);

        var page = secretary.refused(NEW, form);

        assertThat(page).contains("id=\"" + at + "-error\"");
        form.values().stream()
                .filter(typed -> !typed.isEmpty() && !typed.startsWith("<"))
                .forEach(typed -> assertThat(page).contains(typed));
        assertThat(policies.find(id)).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        var taken = tested.draft("615", "").id();

        assertThat(secretary.refused(NEW, form("id", taken, "municipality", "615", "title", "En anden")))
                .contains("id=\"id-error\"", taken);
        assertThat(tested.find(taken).head().title().original()).isEqualTo("Politik " + taken);
    }

    @Test
    void nobodyElseBeginsAPolicy() {
        var form = form("id", tested.newId(), "municipality", "615", "title", "Alle med");
        var member = Desk.of(people.with("committee-member", people.municipality()), people, mvc);

        assertThat(member.send(NEW, form)).hasStatus(403);
        assertThat(secretary.open(NEW)).hasStatusOk();
        assertThat(secretary.send(NEW, form("id", tested.newId(), "basis", "findes-ikke", "title", "X")))
                .hasStatus(404);
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri(NEW + "/fil")
                .multipart()
                .file(new MockMultipartFile("file", "politik.yaml", "application/yaml", file))
                .with(csrf())
                .with(people.signedIn(person))
                .exchange();
    }

    @Test
    void aFileIsTakenInAsItStands() {
        var id = tested.newId();
        var text = "# Vores egen fil\n" + TestPolicies.head(id, "615");

        assertThat(upload(text.getBytes(UTF_8)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/politik/" + id + "/forloeb");

        assertThat(policies.file(id)).contains(text);
        assertThat(secretary.read("/politik/" + id + ".yaml")).isEqualTo(text);
    }

    @Test
    void everyMistakeInAFileIsToldWithItsLineAndNothingIsKept() {
        var id = tested.newId();
        var text = TestPolicies.head(id, "999") + """
                goals:
                  - key: job
                    text: {da: Flere i job}
                    effectGoals:
                      - {key: e, text: {da: Hæv den}, indicator: "0.0", floor: {value: mange}}
                """;

        var answer = upload(text.getBytes(UTF_8));

        assertThat(answer).hasStatus(422);
        assertThat(Desk.text(answer))
                .contains("Linje 2, municipality", "Linje 10, goals[job].effectGoals[e].indicator")
                .contains("Linje 10, goals[job].effectGoals[e].floor.value");
        assertThat(policies.find(id)).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingOrWithoutAnythingIsRefused() {
        var id = tested.newId();
        var text = TestPolicies.head(id, "615").replace("prøver", "prøver æøå");

        var latin = upload(text.getBytes(ISO_8859_1));
        assertThat(latin).hasStatus(422);
        assertThat(Desk.text(latin)).contains("id=\"file-error\"", "UTF-8");
        assertThat(upload(new byte[0])).hasStatus(422);
        assertThat(policies.find(id)).isEmpty();
    }
}
