package dk.helhed.projects.pool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.ProjectTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How pools are kept, found and put into calendars. */
@ProjectTest
class PoolTests {

    private final MockMvcTester pages;
    private final TestPeople people;
    private final PoolChanges changes;

    PoolTests(MockMvcTester pages, TestPeople people, PoolChanges changes) {
        this.pages = pages;
        this.people = people;
        this.changes = changes;
    }

    @Test
    void aPoolIsAddedFoundAndCorrectedByWhoeverKeepsIt() {
        var department = people.department();
        var keeper = people.with("team-leader", department);

        var added = send(keeper, "/puljer/ny", form(department, Map.of("name", "Åben ægpulje")));

        assertThat(added).hasStatus3xxRedirection();
        var path = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(path).isEqualTo("/pulje/aaben-aegpulje");
        assertThat(get(null, path))
                .bodyText()
                .contains("Åben ægpulje", "Ikke oplyst", "Puljens samlede beløb er ikke oplyst", "Ingen frist")
                .doesNotContain("Ret puljen", keeper.name());
        assertThat(get(null, "/puljer?q=aegpulje")).bodyText().contains(path);
        assertThat(get(null, "/puljer?q=100%")).bodyText().contains("Ingen puljer passer");
        assertThat(get(people.with("team-leader", people.department()), path + "/ret"))
                .hasStatus(HttpStatus.NOT_FOUND);

        var closed = form(department, Map.of("name", "Åben ægpulje", "closed", "true", "version", "1"));
        assertThat(send(keeper, path + "/ret", closed)).hasStatus3xxRedirection();
        assertThat(send(keeper, path + "/ret", form(department, Map.of("name", "Min", "version", "1"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet puljen", "Åben ægpulje", "value=\"Min\"");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var department = people.department();
        var keeper = people.with("team-leader", department);

        assertThat(send(
                        keeper,
                        "/puljer/ny",
                        form(
                                department,
                                Map.of(
                                        "name", "Forkert pulje",
                                        "opens", "2027-01-01",
                                        "deadline", "2026-12-01",
                                        "least", "10",
                                        "most", "5",
                                        "mailbox", "ingen",
                                        "phone", "12"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Fristen ligger, før puljen åbner",
                        "Det største beløb er mindre",
                        "ingen er ikke en e-mailadresse",
                        "12 er ikke et telefonnummer");
        assertThat(get(null, "/puljer?q=Forkert")).bodyText().contains("Ingen puljer passer");
    }

    @Test
    void theCalendarCanBeReadByProgramsAndIsMadeOfWholeDays() throws java.io.UnsupportedEncodingException {
        var pool = TestPools.open(changes, people.department(), "Kajpuljen; med, tegn");

        assertThat(get(null, "/puljer/kalender")).bodyText().contains("November 2026", "Kajpuljen; med, tegn");
        var file = get(null, "/puljer/kalender.ics");

        assertThat(file).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        var text = file.getResponse().getContentAsString(UTF_8);
        assertThat(text).contains("DTSTART;VALUE=DATE:20261130\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        var event = Biweekly.parse(text).first().getEvents().stream()
                .filter(one -> one.getUid().getValue().startsWith(pool.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Frist: Kajpuljen; med, tegn");
        assertThat(event.getDescription().getValue()).isEqualTo(pool.sheet().purpose());
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("30");
        assertThat(event.getUrl().getValue()).isEqualTo("http://localhost" + pool.path());
    }

    private Map<String, String> form(Unit unit, Map<String, String> changed) {
        var fields = new LinkedHashMap<>(Map.of(
                "purpose", "Til noget",
                "applicants", "Alle",
                "payer", "Staten",
                "kind", "state",
                "contact", "Puljesekretariatet",
                "unit", unit.code(),
                "published", "true"));
        fields.putAll(changed);
        return fields;
    }

    private MvcTestResult get(@Nullable Person reader, String path) {
        var request = pages.get().uri(path);
        return (reader == null ? request : request.with(people.signedIn(reader))).exchange();
    }

    private MvcTestResult send(Person sender, String path, Map<String, String> form) {
        var request = pages.post().uri(path).with(people.signedIn(sender)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
