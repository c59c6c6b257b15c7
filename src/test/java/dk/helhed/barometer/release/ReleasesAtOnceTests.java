package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.TestRegister;
import dk.helhed.barometer.calculation.CalculationOrder;
import dk.helhed.barometer.calculation.TestCalculations;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people who do the same to a release at the same moment, each in a transaction of their own: one does it, the other is told. */
@CycleTest
class ReleasesAtOnceTests {

    private static final String DEFINITIONS =
            "- {id: paa-en-gang, population: alder >= 18, numerator: job = 1, unit: pct, name: I job}";

    private final RegisterIntake intake;
    private final TestCalculations calculations;
    private final TestPeople people;
    private final TestSite site;

    @TempDir
    private Path desk;

    ReleasesAtOnceTests(RegisterIntake intake, TestCalculations calculations, TestPeople people, TestSite site) {
        this.intake = intake;
        this.calculations = calculations;
        this.people = people;
        this.site = site;
    }

    @BeforeEach
    void takeRowsIn() {
        TestRegister.takeIn(intake, desk);
    }

    @RepeatedTest(2)
    void ofTwoWhoPrepareApproveAndWithdrawAtOnceOneDoesAndTheOtherIsTold() throws Exception {
        var stewards = List.of(steward(), steward());
        var calculation = calculations.done(
                new CalculationOrder(TestRegister.DATASET, 1, DEFINITIONS, List.of("kommune", "aar")));

        var release = prepare(stewards, calculation);
        var page = "/frigivelser/" + release;
        var deciders = List.of(steward(), steward());

        var approved = atOnce(deciders, page + "/godkend", Map.of("version", "1"));
        assertThat(told(approved)).contains("En anden har taget stilling imens", "Offentliggjort");
        assertThat(site.get(null, "/tabel/" + release)).hasStatusOk();

        var withdrawn = atOnce(deciders, page + "/traek-tilbage", Map.of("version", "2", "withdrawal", "Forkert"));
        assertThat(told(withdrawn)).contains("En anden har taget stilling imens", "Forkert");
        assertThat(text(site.get(null, "/tabel/" + release))).contains("trukket tilbage");
    }

    /** Says the id of the one that was kept. */
    private String prepare(List<Person> stewards, UUID calculation) throws Exception {
        var form = ReleaseWayTests.with("figures", "paa-en-gang");
        form.put("title", "Voksne i job");
        var answers = atOnce(stewards, "/frigivelser/ny?beregning=" + calculation, form);
        assertThat(told(answers)).contains("gjorde de samme tal klar", "Voksne i job");
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() != HttpStatus.UNPROCESSABLE_CONTENT.value())
                .map(answer -> String.valueOf(answer.getResponse().getHeader("Location")))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*/", "");
    }

    /** What the one of two reads who came second; the other was let through. */
    private static String told(List<MvcTestResult> answers) {
        var refused = answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value())
                .toList();
        assertThat(refused).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !refused.contains(answer))
                .singleElement()
                .satisfies(done -> assertThat(done).hasStatus3xxRedirection());
        return text(refused.getFirst());
    }

    private List<MvcTestResult> atOnce(List<Person> people, String path, Map<String, String> form) throws Exception {
        var start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var sending = people.stream()
                    .map(person -> (Callable<MvcTestResult>) () -> {
                        start.await();
                        return site.send(person, path, form);
                    })
                    .map(threads::submit)
                    .toList();
            var answers = new java.util.ArrayList<MvcTestResult>();
            for (var answer : sending) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Person steward() {
        return people.with("data-steward", people.municipality());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
