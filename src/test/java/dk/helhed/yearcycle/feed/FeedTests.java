package dk.helhed.yearcycle.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.access.duty.Duties;
import dk.helhed.access.duty.Duty;
import dk.helhed.barometer.TestClock;
import dk.helhed.pages.Language;
import dk.helhed.policies.Desk;
import dk.helhed.yearcycle.CycleTest;
import dk.helhed.yearcycle.calendar.ShippedTemplate;
import dk.helhed.yearcycle.calendar.TestYears;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people are told of the year: in their calendars, read by {@code ical.js} as calendars do, and as what they owe. */
@CycleTest
class FeedTests {

    private static final Pattern SECRET = Pattern.compile("http://localhost(/kalender/[\\w-]{43}\\.ics)");

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final Years years;
    private final Duties duties;
    private final TestClock clock;

    FeedTests(
            MockMvcTester mvc,
            TestPeople people,
            ShippedTemplate shipped,
            Years years,
            Duties duties,
            TestClock clock) {
        this.mvc = mvc;
        this.people = people;
        this.years = years;
        this.duties = duties;
        this.clock = clock;
        shipped.takeIntoEmptyDatabase();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void theYearStandsInEverybodysCalendarAsWholeDays() throws IOException, InterruptedException {
        var desk = secretary();
        var step = TestYears.step(desk, years, 2051, "Udvalgene spørges");
        var before = event(read("/aarshjul.ics"), step);

        assertThat(before.get("summary").asString()).isEqualTo("Udvalgene spørges");
        assertThat(before.get("start").asString()).isEqualTo("2051-01-10");
        assertThat(before.get("end").asString()).isEqualTo("2051-01-11");
        assertThat(before.get("wholeDay").asBoolean()).isTrue();
        assertThat(before.get("stampZone").asString()).isEqualTo("UTC");
        assertThat(before.get("sequence").intValue()).isZero();
        assertThat(before.get("address").asString()).isEqualTo("http://localhost" + step.path());
        assertThat(before.get("description").asString()).contains("Skema til hvert udvalg med sidste års svar");

        desk.done(
                step.path() + "/ret",
                form(step, Map.of("day", "2051-02-01", "reason", "Skemaet er forsinket: blåbærgrød på øen")));
        desk.done(step.path() + "/aflys", Map.of("version", "2", "reason", "Alligevel ikke"));
        var after = event(read("/aarshjul.ics"), step);
        assertThat(after.get("uid")).isEqualTo(before.get("uid"));
        assertThat(after.get("sequence").intValue()).isEqualTo(2);
        assertThat(after.get("start").asString()).isEqualTo("2051-02-01");
        assertThat(after.get("status").asString()).isEqualTo("CANCELLED");
        assertThat(after.get("summary").asString()).isEqualTo("Aflyst: Udvalgene spørges");

        var file = Desk.text(Desk.visitor(mvc).open("/aarshjul.ics"));
        assertThat(file.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(file).contains("\r\n").doesNotContain("blåbærgrød");
    }

    @Test
    void aSecretAddressHoldsTheStepsOfItsMakerUntilItIsClosed() throws IOException, InterruptedException {
        var department = people.department();
        var leader = people.with("team-leader", department);
        var step = given(2052, "Statusrapport", department, Map.of("unit", department.code()));
        var desk = Desk.of(leader, people, mvc);

        var address = SECRET.matcher(Desk.text(desk.send("/min-side/kalender", Map.of())));
        assertThat(address.find()).isTrue();
        var path = address.group(1);
        assertThat(desk.read("/min-side/kalender")).doesNotContain(path).contains("Lavet 22. november 2026");

        var calendar = read(path);
        assertThat(calendar.get("name").asString()).isEqualTo("Mine trin i årshjulet");
        assertThat(calendar.get("events").size()).isEqualTo(1);
        assertThat(event(calendar, step).get("summary").asString()).isEqualTo("Statusrapport");
        assertThat(Desk.text(Desk.visitor(mvc).open(path))).doesNotContain(leader.name(), leader.number());
        assertThat(Desk.visitor(mvc).open("/kalender/" + "x".repeat(43) + ".ics"))
                .hasStatus(HttpStatus.NOT_FOUND);

        var close = Pattern.compile("/min-side/kalender/[0-9a-f-]{36}/slut").matcher(desk.read("/min-side/kalender"));
        assertThat(close.find()).isTrue();
        var other = Desk.of(people.with("team-leader", department), people, mvc);
        assertThat(other.send(close.group(), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        desk.done(close.group(), Map.of());
        assertThat(Desk.visitor(mvc).open(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoeverLeavesTakesTheCalendarAlong() {
        var leader = people.with("team-leader", people.department());
        var address = SECRET.matcher(Desk.text(Desk.of(leader, people, mvc).send("/min-side/kalender", Map.of())));
        assertThat(address.find()).isTrue();
        assertThat(Desk.visitor(mvc).open(address.group(1))).hasStatusOk();

        people.leave(leader, LocalDate.of(2026, 11, 1));

        assertThat(Desk.visitor(mvc).open(address.group(1))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStepWaitsForThePersonNamedElseForTheLeadersAndLateForThoseWhoRunTheCycle() {
        var department = people.department();
        var owner = people.with("project-manager", department);
        var leader = people.with("team-leader", department);
        var runner = people.with("committee-secretary", people.department());
        var step = given(
                2053,
                "Statusrapport",
                department,
                Map.of("unit", department.code(), "person", owner.number(), "remind", "14", "escalate", "5"));

        clock.set(step.day().minusDays(15));
        assertThat(waiting(owner, step)).isEmpty();
        clock.set(step.day().minusDays(14));
        assertThat(waiting(owner, step)).singleElement().satisfies(duty -> {
            assertThat(duty.what()).isEqualTo("Statusrapport, 2053");
            assertThat(duty.by()).isEqualTo(step.day());
            assertThat(duty.urgency()).isEqualTo(Duty.Urgency.SOON);
        });
        assertThat(waiting(leader, step)).isEmpty();
        assertThat(waiting(runner, step)).isEmpty();

        clock.set(step.day().plusDays(5));
        assertThat(waiting(owner, step)).singleElement().matches(duty -> duty.urgency() == Duty.Urgency.LATE);
        assertThat(waiting(runner, step))
                .singleElement()
                .matches(duty -> duty.why().startsWith("5 dage forsinket"));
    }

    @Test
    void aStepOfSomebodyWhoHasLeftWaitsForTheLeaders() {
        var department = people.department();
        var owner = people.with("project-manager", department);
        var leader = people.with("team-leader", department);
        var step =
                given(2054, "Statusrapport", department, Map.of("unit", department.code(), "person", owner.number()));
        clock.set(step.day());
        assertThat(waiting(leader, step)).isEmpty();

        people.leave(owner, LocalDate.of(2026, 11, 1));

        assertThat(waiting(leader, step))
                .singleElement()
                .matches(duty -> duty.why().contains("Din enhed"));
    }

    private List<Duty> waiting(Person person, YearStep step) {
        var actor = people.actor(person);
        return Acting.as(actor, () -> duties.of(actor, Language.DANISH)).stream()
                .filter(duty -> duty.path().equals(step.path()))
                .toList();
    }

    /** The step of a year that the secretary of the department has given to somebody there. */
    private YearStep given(int year, String name, Unit department, Map<String, String> responsible) {
        var desk = Desk.of(people.with("committee-secretary", department), people, mvc);
        var step = TestYears.step(desk, years, year, name);
        desk.done(step.path() + "/ret", form(step, responsible));
        return step;
    }

    private Desk secretary() {
        return Desk.of(people.with("committee-secretary", people.department()), people, mvc);
    }

    private static Map<String, String> form(YearStep step, Map<String, String> changed) {
        var fields = new LinkedHashMap<>(Map.of(
                "name", step.sheet().name(),
                "kind", step.sheet().kind().code(),
                "deliverable", step.sheet().deliverable(),
                "remind", "30",
                "escalate", "7",
                "day", step.day().toString(),
                "version", Integer.toString(step.version())));
        fields.putAll(changed);
        return fields;
    }

    private static JsonNode event(JsonNode calendar, YearStep step) {
        return calendar.get("events")
                .valueStream()
                .filter(event -> event.get("uid").asString().equals(step.id() + "@helhed"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String path) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "src/test/resources/yearcycle/read-calendar.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = node.getOutputStream()) {
            input.write(Desk.visitor(mvc).open(path).getResponse().getContentAsByteArray());
        }
        var output = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor(30, SECONDS)).isTrue();
        assertThat(node.exitValue()).isZero();
        return new JsonMapper().readTree(output);
    }
}
