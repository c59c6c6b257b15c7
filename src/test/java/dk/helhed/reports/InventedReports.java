package dk.helhed.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.policies.Desk;
import dk.helhed.policies.TestPolicies;
import dk.helhed.projects.Phase;
import dk.helhed.projects.TestProjects;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reports that a test makes up, each of a year of its own, so that tests do not meet. */
public final class InventedReports {

    private static final AtomicInteger CODES = new AtomicInteger(900);
    private static final AtomicInteger YEARS = new AtomicInteger(2030);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 20);

    private final TestPeople people;
    private final TestPolicies policies;
    private final TestFigures figures;
    private final TestClock clock;
    private final MockMvcTester mvc;

    public InventedReports(
            TestPeople people, TestPolicies policies, TestFigures figures, TestClock clock, MockMvcTester mvc) {
        this.people = people;
        this.policies = policies;
        this.figures = figures;
        this.clock = clock;
        this.mvc = mvc;
    }

    /**
     * A report.
     *
     * @param theme key of the section of its theme
     * @param indicator that the theme is measured by: 40 % in 2020 and 44 % in 2024
     */
    public record Invented(String slug, int year, String theme, String indicator) {

        public String path() {
            return "/rapporter/" + slug;
        }

        public String section() {
            return path() + "/afsnit/" + theme;
        }
    }

    /** Somebody who may write and approve. */
    public Person secretary() {
        return people.with("policy-secretary", people.municipality());
    }

    public Desk desk(Person person) {
        return Desk.of(person, people, mvc);
    }

    public Desk visitor() {
        return Desk.visitor(mvc);
    }

    /** A policy of Aarhus with one theme, figures for it, and a report that the person makes. */
    public Invented make(Person maker, TestProjects projects) {
        projects.project(people.municipality(), null, Phase.RUNNING);
        var code = "751-" + CODES.incrementAndGet();
        var policy = policies.adopted("751", LocalDate.of(2019, 1, 1), """
                focusAreas: [{key: arbejde, title: {da: Arbejde til alle}}]
                goals:
                  - key: g
                    focusArea: arbejde
                    text: {da: Flere i arbejde}
                    effectGoals:
                      - {key: e, text: {da: Mindst 60 procent}, indicator: %s, floor: {value: 60}}
                indicators:
                """.formatted(code) + TestPolicies.share(code));
        figures.batch(BEFORE, null, row(code, "2020", "40", "", ""), row(code, "2024", "44", "4", "2020"));
        clock.reset();
        var year = YEARS.incrementAndGet();
        var address = desk(maker).done("/rapporter/ny", form(year));
        assertThat(address).isEqualTo("/rapporter/aarhus-" + year + "/arbejde");
        return new Invented("aarhus-" + year, year, policy.id() + ".arbejde", code);
    }

    /** The form of a new report. */
    public static Map<String, String> form(int year) {
        return Map.of("year", Integer.toString(year), "title", "Status " + year, "asOf", "2026-11-22");
    }

    /** Corrects the newest figure of the report by a later batch, on a later day. */
    public void correct(Invented report, String value) {
        var change = Integer.toString(Integer.parseInt(value) - 40);
        figures.batch(LocalDate.of(2026, 11, 23), null, row(report.indicator(), "2024", value, change, "2020"));
    }

    private static String row(String code, String period, String value, String change, String since) {
        return String.join(";", "751", code, period, value, change, since);
    }

    /** Lets every section be ready. */
    public static void ready(Invented report, OwnerDatabase database) {
        database.sql("""
                update reports.section set state = 'ready'
                where report = (select id from reports.report where slug = :slug)
                """).param("slug", report.slug()).update();
    }
}
