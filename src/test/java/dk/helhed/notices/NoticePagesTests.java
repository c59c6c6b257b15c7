package dk.helhed.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.policies.Desk;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.TestProjects;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of notices, with what the rooms really say. */
@CycleTest
class NoticePagesTests {

    private static final String PATH = "/min-side/beskeder";
    private static final Pattern NOTICE = Pattern.compile(PATH + "/([0-9a-f-]{36})/laest");

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestProjects projects;

    NoticePagesTests(MockMvcTester mvc, TestPeople people, TestProjects projects) {
        this.mvc = mvc;
        this.people = people;
        this.projects = projects;
    }

    @Test
    void whoOwesNothingIsToldSo() {
        var desk = desk(people.person(people.municipality()));

        assertThat(desk.read(PATH)).contains("Intet venter på dig.").doesNotContain("work__count");
        assertThat(desk.read(PATH + "?lang=en")).contains("Nothing waits for you.");
    }

    @Test
    void whatIsNewIsCountedInTheMenuUntilItIsRead() {
        var manager = people.with("project-manager", people.team(people.department()));
        var first = endsSoon(manager);
        var desk = desk(manager);

        var page = desk.read(PATH);
        assertThat(page)
                .contains("1 ny besked", "I dag", first.sheet().title(), "<span class=\"work__count\">1 ny</span>");
        assertThat(desk.read(PATH + "?lang=en"))
                .contains("1 new notice", first.sheet().title());
        assertThat(desk.read("/min-side")).contains("1 ny besked siden sidst");

        assertThat(desk.open(PATH + "/" + notice(page)))
                .hasStatus(302)
                .headers()
                .hasValue("Location", first.path() + "/beslutning");
        var second = endsSoon(manager);
        assertThat(desk.read(PATH))
                .contains("1 ny besked", "1 læst besked", second.sheet().title());

        assertThat(desk.done(PATH + "/laest", Map.of())).isEqualTo(PATH);
        assertThat(desk.read(PATH))
                .contains("2 læste beskeder", "Du har læst alle beskeder.")
                .doesNotContain("work__count");
    }

    @Test
    void nobodyReadsTheNoticesOfOthers() {
        var manager = people.with("project-manager", people.team(people.department()));
        endsSoon(manager);
        var id = notice(desk(manager).read(PATH));
        var other = desk(people.with("administrator", people.municipality()));

        assertThat(other.open(PATH + "/" + id)).hasStatus(404);
        assertThat(other.send(PATH + "/" + id + "/laest", Map.of())).hasStatus(404);
        assertThat(desk(manager).done(PATH + "/" + id + "/laest", Map.of())).isEqualTo(PATH);
    }

    @Test
    void mailCanBeChosenAndNothingElse() {
        var desk = desk(people.person(people.municipality()));

        assertThat(desk.read(PATH + "/mail"))
                .contains(
                        "value=\"daily\" checked",
                        "Helhed kender ikke din mailadresse",
                        "kan ikke sende mail her endnu");
        assertThat(desk.done(PATH + "/mail", Map.of("rhythm", "weekly"))).isEqualTo(PATH + "/mail?gemt=ja");
        assertThat(desk.read(PATH + "/mail")).contains("value=\"weekly\" checked");
        assertThat(desk.refused(PATH + "/mail", Map.of("rhythm", "hourly"))).contains("rhythm-error");
        assertThat(desk.read(PATH + "/mail")).contains("value=\"weekly\" checked");
    }

    @Test
    void theAdministratorIsToldWhatIsMissing() {
        var page = desk(people.with("administrator", people.municipality())).read("/beskeder/udbakke");

        assertThat(page)
                .contains("Mail er ikke sat op", "SPRING_MAIL_HOST, HELHED_NOTICES_FROM, HELHED_NOTICES_ADDRESS");
    }

    private Desk desk(Person person) {
        return Desk.of(person, people, mvc);
    }

    private static String notice(String page) {
        var found = NOTICE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** A project whose money runs out in four months, without a decision about what comes then. */
    private Effort endsSoon(Person manager) {
        return projects.project(
                people.municipality(), manager, Phase.RUNNING, sheet -> until(sheet, LocalDate.of(2027, 3, 31)));
    }

    private static Sheet until(Sheet sheet, LocalDate day) {
        return new Sheet(
                sheet.kind(),
                sheet.title(),
                sheet.summary(),
                sheet.goals(),
                sheet.target(),
                sheet.where(),
                sheet.responsible(),
                sheet.partners(),
                sheet.languages(),
                new Sheet.Span(LocalDate.of(2026, 1, 1), day),
                sheet.links(),
                sheet.published());
    }
}
