package dk.helhed.projects.cliff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.TestProjects;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees where the money runs out; today is 22 November 2026. */
@ProjectTest
class CliffListTests {

    private static final String PATH = "/projekter/udloeb";

    private final MockMvcTester pages;
    private final TestPeople people;
    private final TestProjects projects;

    CliffListTests(MockMvcTester pages, TestPeople people, TestProjects projects) {
        this.pages = pages;
        this.people = people;
        this.projects = projects;
    }

    @Test
    void whoeverMustActIsToldAndOthersAreNot() {
        var department = people.department();
        var manager = people.with("project-manager", department);
        var effort = ending(department, manager, LocalDate.of(2027, 3, 31), true, Phase.RUNNING);

        for (var told : new Person[] {
            manager, people.with("team-leader", department), people.with("committee-secretary", people.municipality())
        }) {
            assertThat(text(told, "/min-side")).contains("Sørg for en beslutning: " + title(effort), "31. marts 2027");
        }
        for (var other : new Person[] {
            people.with("team-leader", people.department()), people.with("project-manager", people.department())
        }) {
            assertThat(text(other, "/min-side")).doesNotContain(title(effort));
        }
        assertThat(text(null, effort.path())).contains("Pengene slipper op 31. marts 2027. Der er ingen beslutning");
    }

    @Test
    void theListHoldsWhatIsWithinReachAndNamesNobodyToVisitors() {
        var department = people.department();
        var manager = people.with("project-manager", department);
        var open = ending(department, manager, LocalDate.of(2026, 12, 31), true, Phase.EVALUATED);
        var hidden = ending(department, manager, LocalDate.of(2026, 12, 31), false, Phase.RUNNING);
        projects.fund(open, "300000");

        assertThat(text(null, PATH))
                .contains(title(open), "300.000 kr.", "Højst 6 måneder tilbage", "december 2026")
                .doesNotContain(title(hidden), manager.name());
        assertThat(text(manager, PATH)).contains(title(hidden), manager.name(), "Ikke oplyst");
        assertThat(text(people.with("project-manager", people.department()), PATH))
                .doesNotContain(title(hidden));
        assertThat(text(null, PATH + ".csv"))
                .contains(open.number() + "," + open.sheet().title() + ",evaluated,2026-12-31,months-6,300000.00,0,40")
                .doesNotContain(hidden.number());
        assertThat(unfolded(text(null, PATH + ".ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20261231", "DTSTART;VALUE=DATE:20260630")
                .contains("Pengene slipper op: " + open.sheet().title() + "\r\n")
                .doesNotContain(hidden.id().toString());
    }

    @Test
    void whatIsDecidedOrLastsLongerIsNotOnTheList() {
        var department = people.department();
        var decided = ending(department, null, LocalDate.of(2026, 12, 31), true, Phase.ANCHORED);
        var ended = ending(department, null, LocalDate.of(2026, 11, 1), true, Phase.ENDED);
        var longer = ending(department, null, LocalDate.of(2027, 11, 23), true, Phase.EXTENDED);
        var again = ending(department, null, LocalDate.of(2027, 11, 22), true, Phase.EXTENDED);
        var past = ending(department, null, LocalDate.of(2026, 11, 21), true, Phase.RUNNING);

        assertThat(text(null, PATH + ".csv"))
                .doesNotContain(number(decided), number(ended), number(longer))
                .contains(number(again), ",2027-11-22,months-12,")
                .contains(number(past), ",2026-11-21,past,");
        assertThat(text(null, past.path())).contains("Pengene slap op 21. november 2026");
    }

    private Effort ending(Unit unit, @Nullable Person manager, LocalDate last, boolean published, Phase phase) {
        return projects.project(
                unit,
                manager,
                phase,
                sheet -> new Sheet(
                        sheet.kind(),
                        sheet.title(),
                        sheet.summary(),
                        sheet.goals(),
                        sheet.target(),
                        sheet.where(),
                        sheet.responsible(),
                        sheet.partners(),
                        sheet.languages(),
                        new Sheet.Span(LocalDate.of(2026, 1, 1), last),
                        sheet.links(),
                        published));
    }

    /** Its title as a page writes it, so that it is not a part of another. */
    private static String title(Effort effort) {
        return effort.sheet().title() + "<";
    }

    private static String number(Effort effort) {
        return effort.number() + ",";
    }

    /** As RFC 5545, section 3.1, puts long lines together again. */
    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private String text(@Nullable Person reader, String path) {
        var request = pages.get().uri(path);
        var result = (reader == null ? request : request.with(people.signedIn(reader))).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
