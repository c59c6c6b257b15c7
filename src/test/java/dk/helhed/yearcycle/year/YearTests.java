package dk.helhed.yearcycle.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.policies.Desk;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import dk.helhed.yearcycle.calendar.ShippedTemplate;
import dk.helhed.yearcycle.calendar.StepKind;
import dk.helhed.yearcycle.calendar.StepState;
import dk.helhed.yearcycle.calendar.Template;
import dk.helhed.yearcycle.calendar.TestYears;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How years are made, shown, and changed. */
@CycleTest
class YearTests {

    private final MockMvcTester mvc;
    private final TestSite site;
    private final TestPeople people;
    private final ShippedTemplate shipped;
    private final Template template;
    private final Years years;

    YearTests(
            MockMvcTester mvc,
            TestSite site,
            TestPeople people,
            ShippedTemplate shipped,
            Template template,
            Years years) {
        this.mvc = mvc;
        this.site = site;
        this.people = people;
        this.shipped = shipped;
        this.template = template;
        this.years = years;
    }

    @BeforeEach
    void haveATemplate() {
        shipped.takeIntoEmptyDatabase();
    }

    @Test
    void aYearIsLookedAtFirstAndMadeOnce() {
        var desk = Desk.of(secretary(), people, mvc);

        assertThat(desk.read("/aarshjul/2041/dan"))
                .contains(
                        "tirsdag 15. oktober 2041", "Budgettet vedtages", "Disse trin er der ikke i 2041", "Evaluering")
                .contains(
                        "45 arbejdsdage efter «Udvalgene spørges»",
                        "sidste tirsdag i april",
                        "hvert 4. år (2023, 2027, 2031 …)");
        assertThat(site.get(null, "/aarshjul/2041")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.done("/aarshjul/2041/dan", Map.of())).isEqualTo("/aarshjul/2041");
        assertThat(desk.refused("/aarshjul/2041/dan", Map.of())).contains("Årshjulet for 2041 er allerede dannet");

        assertThat(site.get(null, "/aarshjul/2041"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Statusrapport",
                        "Kommunalbestyrelsen",
                        "Godkendt statusrapport",
                        "Planlagt",
                        "0 af 11 trin udført")
                .doesNotContain("Tilføj et trin");
        assertThat(site.get(null, "/aarshjul/2041/hjul?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"wheel\"", "Yearly cycle of 2041", "11 steps stand at their dates")
                .doesNotContain("style=");
        assertThat(years.of(2041))
                .hasSize(11)
                .filteredOn(step -> step.sheet().kind() == StepKind.BUDGET_ADOPTION)
                .singleElement()
                .satisfies(step -> assertThat(step.day()).isEqualTo("2041-10-15"));
    }

    @Test
    void stepsThatArePastAreLeftOutUnlessTheyAreWanted() {
        var desk = Desk.of(secretary(), people, mvc);

        assertThat(desk.read("/aarshjul/2019/dan")).contains("Ligger før i dag", "12 trin ligger før i dag");
        assertThat(desk.refused("/aarshjul/2019/dan", Map.of())).contains("Skabelonen giver ingen trin i 2019");
        assertThat(desk.done("/aarshjul/2019/dan", Map.of("past", "true"))).isEqualTo("/aarshjul/2019");
        assertThat(desk.read("/aarshjul/2019")).contains("12 forsinkede", "Forsinket");
        assertThat(desk.open("/aarshjul/1999/dan")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStepIsMovedWithAReasonAndEverybodySeesWhy() {
        var secretary = secretary();
        var desk = Desk.of(secretary, people, mvc);
        var step = TestYears.step(desk, years, 2042, "Statusrapport");
        var moved = form(step, Map.of("day", "2042-05-06"));

        assertThat(desk.refused(step.path() + "/ret", moved)).contains("Skriv, hvorfor trinnet flyttes");
        assertThat(desk.refused(step.path() + "/ret", with(moved, "day", "2026-11-21", "reason", "For sent")))
                .contains("Dagen ligger før i dag");
        assertThat(desk.refused(step.path() + "/ret", with(moved, "day", "2042-04-31", "reason", "x")))
                .contains("2042-04-31");
        assertThat(desk.done(step.path() + "/ret", with(moved, "reason", "Udvalget mødes senere")))
                .isEqualTo(step.path());

        assertThat(site.get(null, step.path()))
                .bodyText()
                .contains("Flyttet fra 29. april 2042 til 6. maj 2042", "Udvalget mødes senere")
                .doesNotContain(secretary.name());
        assertThat(desk.read(step.path())).contains(secretary.name());
        assertThat(desk.refused(step.path() + "/ret", form(step, Map.of("name", "Min rapport"))))
                .contains("En anden har rettet trinnet imens", "2042-05-06", "value=\"Min rapport\"");
        assertThat(find(step).version()).isEqualTo(2);
    }

    @Test
    void aStepThatIsCalledOffStaysInSightAndCanBePlannedAgain() {
        var desk = Desk.of(secretary(), people, mvc);
        var step = TestYears.step(desk, years, 2043, "Integrationskonference");

        assertThat(desk.refused(step.path() + "/aflys", Map.of("version", "1"))).contains("Her mangler et svar");
        desk.done(step.path() + "/aflys", Map.of("version", "1", "reason", "Ingen penge i år"));
        assertThat(site.get(null, "/aarshjul/2043")).bodyText().contains("<s>Integrationskonference</s>", "Aflyst");
        assertThat(desk.refused(step.path() + "/aflys", Map.of("version", "2", "reason", "Igen")))
                .contains("Trinnets status er en anden nu");
        assertThat(desk.refused(step.path() + "/genoptag", Map.of("version", "1", "reason", "Gammelt billede")))
                .contains("En anden har rettet trinnet imens");
        desk.done(step.path() + "/genoptag", Map.of("version", "2", "reason", "Der blev penge"));
        assertThat(find(step).state()).isEqualTo(StepState.PLANNED);
        assertThat(desk.read(step.path())).contains("Ingen penge i år", "Der blev penge", "Planlagt igen");
    }

    @Test
    void whoeverAnswersForAStepSaysThatItIsDone() {
        var department = people.department();
        var desk = Desk.of(people.with("committee-secretary", department), people, mvc);
        var owner = people.with("project-manager", department);
        var step = TestYears.step(desk, years, 2044, "Barometer, forår");
        desk.done(step.path() + "/ret", form(step, Map.of("person", owner.number(), "unit", department.code())));
        var path = step.path() + "/udfoert";
        var done = Map.of("version", "2", "on", "2026-11-22", "result", "Alle tal er med", "link", "/batches");

        assertThat(site.get(people.with("project-manager", department), path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(people.with("team-leader", department), path)).hasStatusOk();
        assertThat(site.get(null, step.path()))
                .bodyText()
                .doesNotContain(owner.name())
                .contains(department.name());
        var owning = Desk.of(owner, people, mvc);
        assertThat(owning.refused(path, with(done, "link", "//evil.example/x", "on", "2026-11-23", "result", "")))
                .contains("Skriv en side her, som begynder med /", "Her mangler et svar");
        assertThat(owning.refused(path, with(done, "on", "2026-11-23"))).contains("Dagen ligger efter i dag");
        assertThat(owning.refused(path, with(done, "link", "javascript:alert(1)")))
                .contains("Skriv en side her");
        assertThat(owning.done(path, done)).isEqualTo(step.path());
        assertThat(site.get(null, step.path()))
                .bodyText()
                .contains("Udført 22. november 2026", "Alle tal er med", "href=\"/batches\"");
        assertThat(owning.refused(path, with(done, "version", "3"))).contains("Trinnets status er en anden nu");
    }

    @Test
    void aStepIsAddedToAYearThatHasBeenMade() {
        var desk = Desk.of(secretary(), people, mvc);
        TestYears.step(desk, years, 2045, "Statusrapport");
        var typed = Map.of(
                "name", "Møde med frivillige", "kind", "other", "day", "2045-02-02", "remind", "400", "escalate", "7");

        assertThat(desk.refused("/aarshjul/2045/nyt", typed)).contains("Skriv et antal dage fra 0 til 366");
        var path = desk.done("/aarshjul/2045/nyt", with(typed, "remind", "10"));
        assertThat(desk.read(path)).contains("Møde med frivillige", "Føjet til året", "Ikke sat på");
        assertThat(desk.open("/aarshjul/2046/nyt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(people.with("evaluator", people.department()), "/aarshjul/2045/nyt"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aRuleThatGivesNoDayIsRefusedAndNothingIsKept() {
        var desk = Desk.of(secretary(), people, mvc);
        var count = template.steps().size();
        var typed = Map.of(
                "name",
                "Prøvetrin",
                "kind",
                "other",
                "remind",
                "30",
                "escalate",
                "7",
                "every",
                "1",
                "rule",
                "date",
                "monthDay",
                "31",
                "month",
                "4");

        assertThat(desk.refused("/aarshjul/skabelon/nyt", typed)).contains("31. april findes ikke");
        assertThat(desk.refused("/aarshjul/skabelon/nyt", with(typed, "monthDay", "29", "month", "2")))
                .contains("29. februar findes kun hvert fjerde år");
        assertThat(desk.refused(
                        "/aarshjul/skabelon/nyt", with(typed, "rule", "week", "week", "53", "weekWeekday", "2")))
                .contains("Skriv et helt tal fra 1 til 52");
        assertThat(desk.refused("/aarshjul/skabelon/nyt", with(typed, "rule", "step", "amount", "14")))
                .contains("Vælg det trin, der skal regnes fra");
        assertThat(desk.refused("/aarshjul/skabelon/nyt", with(typed, "monthDay", "30", "every", "4")))
                .contains("Skriv et helt tal fra 1900 til 2100");
        assertThat(desk.refused("/aarshjul/skabelon/nyt", Map.of())).contains("Her mangler et svar");
        assertThat(template.steps()).hasSize(count);
    }

    @Test
    void theTemplateIsAddedToChangedAndTakenFromButNeverIntoACircle() {
        var desk = Desk.of(secretary(), people, mvc);
        desk.done(
                "/aarshjul/skabelon/nyt",
                recurring("Første led", "date", Map.of("monthDay", "5", "month", "6", "moved", "after")));
        var first = stepNamed("Første led");
        desk.done("/aarshjul/skabelon/nyt", recurring("Andet led", "step", fromStep(first, "14")));
        var second = stepNamed("Andet led");
        assertThat(desk.read("/aarshjul/skabelon"))
                .contains("14 dage før «Første led»", "5. juni, eller den næste arbejdsdag, hvis det er en fridag");

        var circle = with(recurring("Første led", "step", fromStep(second, "3")), "version", "1");
        assertThat(desk.refused("/aarshjul/skabelon/" + first, circle)).contains("Reglerne går i ring", "«Andet led»");
        assertThat(desk.read("/aarshjul/skabelon/" + first + "/fjern")).contains("5. juni");
        assertThat(desk.refused("/aarshjul/skabelon/" + first + "/fjern", Map.of("version", "1")))
                .contains("andre regnes fra det: «Andet led»");

        var renamed = with(recurring("Andet led, nyt navn", "step", fromStep(first, "10")), "version", "1");
        desk.done("/aarshjul/skabelon/" + second, renamed);
        assertThat(desk.refused("/aarshjul/skabelon/" + second, with(renamed, "name", "Mit navn")))
                .contains("En anden har rettet trinnet imens", "Andet led, nyt navn", "value=\"Mit navn\"");
        desk.done("/aarshjul/skabelon/" + second + "/fjern", Map.of("version", "2"));
        desk.done("/aarshjul/skabelon/" + first + "/fjern", Map.of("version", "1"));
        assertThat(desk.open("/aarshjul/skabelon/" + first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.read("/aarshjul/skabelon")).doesNotContain("Første led");
    }

    private Map<String, String> recurring(String name, String rule, Map<String, String> fields) {
        var typed = new LinkedHashMap<>(
                Map.of("name", name, "kind", "other", "remind", "30", "escalate", "7", "every", "1", "rule", rule));
        typed.putAll(fields);
        return typed;
    }

    private static Map<String, String> fromStep(String anchor, String amount) {
        return Map.of("amount", amount, "measure", "days", "direction", "before", "step", anchor);
    }

    private String stepNamed(String name) {
        return template.steps().stream()
                .filter(step -> step.sheet().name().equals(name))
                .findFirst()
                .map(step -> step.id().toString())
                .orElseThrow();
    }

    private YearStep find(YearStep step) {
        return years.find(step.id()).orElseThrow();
    }

    private Person secretary() {
        return people.with("committee-secretary", people.department());
    }

    private static Map<String, String> form(YearStep step, Map<String, String> changed) {
        var fields = new LinkedHashMap<>(Map.of(
                "name", step.sheet().name(),
                "kind", step.sheet().kind().code(),
                "deliverable", step.sheet().deliverable(),
                "committee", step.sheet().responsible().committee(),
                "remind", "30",
                "escalate", "7",
                "day", step.day().toString(),
                "version", Integer.toString(step.version())));
        fields.putAll(changed);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String... fields) {
        var changed = new LinkedHashMap<>(form);
        for (int i = 0; i < fields.length; i += 2) {
            changed.put(fields[i], fields[i + 1]);
        }
        return changed;
    }
}
