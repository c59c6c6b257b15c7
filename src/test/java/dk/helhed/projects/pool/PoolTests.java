package dk.helhed.projects.pool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestSite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** How pools are kept, found and put into calendars. */
@ProjectTest
class PoolTests {

    private final TestSite site;
    private final TestPeople people;
    private final PoolChanges changes;

    PoolTests(TestSite site, TestPeople people, PoolChanges changes) {
        this.site = site;
        this.people = people;
        this.changes = changes;
    }

    @Test
    void aPoolIsAddedFoundAndCorrectedByWhoeverKeepsIt() {
        var department = people.department();
        var keeper = people.with("team-leader", department);

        var added = site.send(keeper, "/puljer/ny", form(department, Map.of("name", "Åben ægpulje")));

        assertThat(added).hasStatus3xxRedirection();
        var path = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(path).isEqualTo("/pulje/aaben-aegpulje");
        assertThat(site.get(null, path))
                .bodyText()
                .contains("Åben ægpulje", "Ikke oplyst", "Puljens samlede beløb er ikke oplyst", "Ingen frist")
                .doesNotContain("Ret puljen", keeper.name());
        assertThat(site.get(null, "/puljer?q=aegpulje")).bodyText().contains(path);
        assertThat(site.get(null, "/puljer?q=100%")).bodyText().contains("Ingen puljer passer");
        assertThat(site.get(people.with("team-leader", people.department()), path + "/ret"))
                .hasStatus(HttpStatus.NOT_FOUND);

        var closed = form(department, Map.of("name", "Åben ægpulje", "closed", "true", "version", "1"));
        assertThat(site.send(keeper, path + "/ret", closed)).hasStatus3xxRedirection();
        assertThat(site.send(keeper, path + "/ret", form(department, Map.of("name", "Min", "version", "1"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet puljen", "Åben ægpulje", "value=\"Min\"");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var department = people.department();
        var keeper = people.with("team-leader", department);

        assertThat(site.send(
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
        assertThat(site.get(null, "/puljer?q=Forkert")).bodyText().contains("Ingen puljer passer");
    }

    @Test
    void theCalendarCanBeReadByProgramsAndIsMadeOfWholeDays() throws java.io.UnsupportedEncodingException {
        var pool = TestPools.open(changes, people.department(), "Kajpuljen; med, tegn");

        assertThat(site.get(null, "/puljer/kalender")).bodyText().contains("November 2026", "Kajpuljen; med, tegn");
        var file = site.get(null, "/puljer/kalender.ics");

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
}
