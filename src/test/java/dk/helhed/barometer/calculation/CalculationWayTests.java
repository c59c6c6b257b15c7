package dk.helhed.barometer.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.analytics.register.RegisterRequest;
import dk.helhed.analytics.register.RegisterResult;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.TestOutlets;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;

/** A calculation from the order to the figures, which nobody but staff may see. */
@CycleTest
class CalculationWayTests {

    private static final String DESCRIPTION = """
            name: beregnet
            title: {da: Til beregning}
            person: key
            year: aar
            columns:
              - {name: key, title: {da: Person}, type: text}
              - {name: aar, title: {da: År}, type: integer, least: 2000, most: 2099}
              - {name: kommune, title: {da: Kommune}, type: code, role: dimension, codes: municipalities, meaning: municipality}
              - {name: alder, title: {da: Alder}, type: integer, role: dimension, least: 0, most: 120}
              - {name: job, title: {da: Job}, type: code, role: fact, codes: ja-nej}
            code-lists:
              - name: ja-nej
                codes:
                  - {code: "0", da: Nej}
                  - {code: "1", da: Ja}
            hierarchies:
              - {name: aldersgruppe, column: alder, bands: [0-17, 18-66, 67+]}
            """;

    /** Seven adults in Aarhus, three of them in jobs; one child; two adults in Copenhagen, both in jobs. */
    private static final String ROWS = """
            key,aar,kommune,alder,job
            a,2031,751,20,1
            b,2031,751,30,1
            c,2031,751,40,1
            d,2031,751,50,0
            e,2031,751,60,0
            f,2031,751,65,0
            g,2031,751,66,0
            h,2031,751,10,0
            i,2031,101,30,1
            j,2031,101,40,1
            """;

    private static final String DEFINITIONS =
            "- {id: N3, population: alder between 18 and 66, numerator: job = 1, unit: pct}";

    private final RegisterIntake intake;
    private final Calculations calculations;
    private final CalculationRepository repository;
    private final CalculationRunner runner;
    private final TransactionOperations transactions;
    private final TestPeople people;
    private final TestSite site;
    private final TestFigures figures;

    @TempDir
    private Path desk;

    CalculationWayTests(
            RegisterIntake intake,
            Calculations calculations,
            CalculationRepository repository,
            CalculationRunner runner,
            TransactionOperations transactions,
            TestPeople people,
            TestSite site,
            TestFigures figures) {
        this.intake = intake;
        this.calculations = calculations;
        this.repository = repository;
        this.runner = runner;
        this.transactions = transactions;
        this.people = people;
        this.site = site;
        this.figures = figures;
    }

    @BeforeEach
    void takeRowsInAndFinishWhatWaits() throws IOException {
        var file = Files.writeString(desk.resolve("rows.csv"), ROWS);
        var result = Acting.as(
                Task.COMMAND,
                () -> intake.take(
                        new RegisterRequest(List.of(file), "beregnet", DESCRIPTION, "test", false),
                        (step, share) -> {}));
        assertThat(result).isInstanceOfAny(RegisterResult.Stored.class, RegisterResult.AlreadyImported.class);
        while (runner.runNext()) {
            // What other tests left.
        }
    }

    @Test
    void figuresAreCountedAsByHandWithNumeratorAndDenominator() {
        var id = order(DEFINITIONS, "kommune", "aldersgruppe");
        assertThat(state(id)).isEqualTo(CalculationState.WAITING);

        assertThat(runner.runNext()).isTrue();

        assertThat(state(id)).isEqualTo(CalculationState.DONE);
        var batch = calculations.result(id).orElseThrow();
        assertThat(batch.axes()).containsExactly("kommune", "aldersgruppe");
        assertThat(calculations.figures(batch, 0, 100))
                .extracting(figure -> figure.members() + " " + figure.area() + " " + figure.value() + " "
                        + figure.numerator() + "/" + figure.denominator())
                .containsExactlyInAnyOrder(
                        "[TOT, TOT] 000 55.555556 5/9",
                        "[TOT, 18-66] 000 55.555556 5/9",
                        "[101, TOT] 101 100 2/2",
                        "[101, 18-66] 101 100 2/2",
                        "[751, TOT] 751 42.857143 3/7",
                        "[751, 18-66] 751 42.857143 3/7");
    }

    @Test
    void noOutletShowsFiguresCountedFromRegisterRows() {
        var id = order(DEFINITIONS, "kommune", "aar");
        assertThat(runner.runNext()).isTrue();
        assertThat(state(id)).isEqualTo(CalculationState.DONE);

        var steward = people.with("data-steward", people.municipality());
        assertThat(body(steward, "/beregninger/" + id)).contains("42,9 %", "Aarhus", "I alt", "Kun til internt brug");
        figures.batch(LocalDate.of(2026, 11, 22), null, "751;N3;2020;50.5;;");
        for (var path : TestOutlets.of("N3", "751")) {
            for (var reader : new Person[] {null, steward}) {
                assertThat(site.get(reader, path).getResponse().getStatus())
                        .as(path)
                        .isEqualTo(200);
                assertThat(TestOutlets.figures(site, reader, path, desk))
                        .as(path)
                        .doesNotContain("42,86", "42.857", "42,857", "2031");
            }
        }
    }

    @Test
    void onlyOneClassNamesTheTablesOfInternalFigures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> text(file).contains("internal_figure"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("InternalFigureRepository.java");
        }
    }

    @Test
    void whoeverMayNotDefineIndicatorsFindsNothing() {
        var id = order(DEFINITIONS, "kommune");
        var caseworker = people.with("caseworker", people.department());

        assertThat(site.get(caseworker, "/beregninger/" + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(null, "/beregninger")).hasStatus3xxRedirection();
        runner.runNext();
    }

    @Test
    void whatWaitsIsStoppedAtOnceAndWhatRunsWhenItNextGivesASignOfLife() {
        var waiting = order(DEFINITIONS, "kommune");
        var steward = people.with("data-steward", people.municipality());
        assertThat(site.send(steward, "/beregninger/" + waiting + "/stop", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(state(waiting)).isEqualTo(CalculationState.CANCELLED);

        var running = order(DEFINITIONS, "kommune");
        var one = UUID.randomUUID();
        var now = Instant.parse("2026-11-26T08:00:00Z");
        assertThat(claim(one, now)).isEqualTo(running);
        Acting.as(Task.COMMAND, () -> calculations.cancel(running));
        assertThat(repository.beat(running, one, 0.4, now)).contains(true);
        assertThat(repository.end(running, one, ended(CalculationState.CANCELLED), now))
                .isTrue();
        assertThat(state(running)).isEqualTo(CalculationState.CANCELLED);
    }

    @Test
    void whatARunnerLeftIsTakenOverOnceItIsSilentAndTheFirstCanNoLongerEndIt() {
        var id = order(DEFINITIONS, "kommune");
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var start = Instant.parse("2026-11-26T08:00:00Z");
        assertThat(claim(one, start)).isEqualTo(id);

        assertThat(repository.claim(
                        other, start.plusSeconds(20), start.plusSeconds(20).minus(CalculationRunner.SILENCE)))
                .isEmpty();
        assertThat(claim(other, start.plusSeconds(40))).isEqualTo(id);

        assertThat(repository.beat(id, one, 0.9, start.plusSeconds(41))).isEmpty();
        assertThat(repository.end(id, one, ended(CalculationState.DONE), start.plusSeconds(41)))
                .isFalse();
        assertThat(repository.end(id, other, ended(CalculationState.DONE), start.plusSeconds(42)))
                .isTrue();
    }

    @Test
    void whatCannotBeCountedIsRefusedWithTheReason() {
        assertThat(refused(new CalculationOrder("beregnet", 99, DEFINITIONS, List.of())))
                .contains("calculation.problem.no-batch");
        assertThat(refused(new CalculationOrder("beregnet", 1, DEFINITIONS, List.of("key"))))
                .contains("cube.no-dimension");
        assertThat(refused(new CalculationOrder("beregnet", 1, DEFINITIONS.replace("job", "key"), List.of())))
                .as("nobody can ask about a person")
                .isNotEmpty();

        var empty = order("- {id: x, population: alder > 110, numerator: job = 1}", "kommune");
        runner.runNext();
        assertThat(calculations.find(empty).orElseThrow().problem()).isEqualTo("calculation.problem.empty");
        assertThat(calculations.result(empty)).isEmpty();
    }

    private UUID claim(UUID who, Instant now) {
        var claimed = transactions.execute(status -> repository.claim(who, now, now.minus(CalculationRunner.SILENCE)));
        return Objects.requireNonNull(claimed).orElseThrow();
    }

    private static CalculationRepository.Ending ended(CalculationState state) {
        return new CalculationRepository.Ending(state, null, List.of());
    }

    private UUID order(String definitions, String... dimensions) {
        var order = new CalculationOrder("beregnet", 1, definitions, List.of(dimensions));
        return switch (Acting.as(Task.COMMAND, () -> calculations.order(order))) {
            case Outcome.Done<UUID> done -> done.thing();
            case Outcome.Refused<UUID> refused -> throw new AssertionError(refused.objections());
        };
    }

    private List<String> refused(CalculationOrder order) {
        return switch (Acting.as(Task.COMMAND, () -> calculations.order(order))) {
            case Outcome.Done<UUID> done -> List.of();
            case Outcome.Refused<UUID> refused ->
                refused.objections().stream().map(objection -> objection.key()).toList();
        };
    }

    private CalculationState state(UUID id) {
        return calculations.find(id).orElseThrow().state();
    }

    private String body(@Nullable Person reader, String path) {
        return TestOutlets.body(site, reader, path, desk);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
