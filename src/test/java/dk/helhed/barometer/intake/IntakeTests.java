package dk.helhed.barometer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.OwnerDatabase;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.TestFigures.Answer;
import dk.helhed.reference.Period;
import dk.helhed.tables.RowError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BarometerTest
class IntakeTests {

    private static final String FILE = "area;indicator;period;value\nOdense;1.2;2020;58\nOdense;1.2;2021;59\n";

    /** Of {@link #FILE}, by another program. */
    private static final String SHA256 = "402c9fb91c574bad04390a54e7fa961bee67659604ceb87dd4998002361f6023";

    private final TestFigures figures;
    private final Batches batches;
    private final JdbcClient jdbc;
    private final OwnerDatabase owner;
    private final Clock clock;

    IntakeTests(TestFigures figures, Batches batches, JdbcClient jdbc, OwnerDatabase owner, Clock clock) {
        this.figures = figures;
        this.batches = batches;
        this.jdbc = jdbc;
        this.owner = owner;
        this.clock = clock;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void aBatchSaysWhoTookWhichFileInAndWhen() {
        var published = Period.parse("2022-11").orElseThrow();
        var answer = figures.take(new IntakeRequest(
                new ByteArrayResource(FILE.getBytes(UTF_8)), "tal æ.csv", "kirsten", "Kommunen", published, false));

        assertThat(answer.result()).isEqualTo(new IntakeResult.Stored(1, 2));
        assertThat(batches.find(1))
                .contains(new Batch(1, clock.instant(), "kirsten", "tal æ.csv", SHA256, "Kommunen", published, 2, 0));
        assertThat(batches.all()).hasSize(1);
        assertThat(batches.find(2)).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        figures.stored(FILE);

        assertThat(figures.take(FILE).result()).isEqualTo(new IntakeResult.AlreadyImported(1));
        assertThat(figures.take(new IntakeRequest(
                                new ByteArrayResource(FILE.getBytes(UTF_8)), "andet.csv", "ole", null, null, true))
                        .result())
                .isEqualTo(new IntakeResult.AlreadyImported(1));
        assertThat(figures.count("batch")).isEqualTo(1);
        assertThat(figures.count("observation")).isEqualTo(2);
    }

    @Test
    void aDryRunChecksAllAndStoresNothing() {
        var dryRun = new IntakeRequest(new ByteArrayResource(FILE.getBytes(UTF_8)), "tal.csv", "ole", null, null, true);

        assertThat(figures.take(dryRun).result()).isEqualTo(new IntakeResult.Checked(2));
        assertThat(figures.count("batch")).isZero();
        assertThat(figures.count("observation")).isZero();
        assertThat(figures.take(FILE).result()).isEqualTo(new IntakeResult.Stored(1, 2));
    }

    @Test
    void aDryRunFindsContradictionsToo() {
        var file = "area;indicator;period;value\nOdense;1.2;2020;58\nOdense;1.2;2020;59\n";
        var answer = figures.take(
                new IntakeRequest(new ByteArrayResource(file.getBytes(UTF_8)), "tal.csv", "ole", null, null, true));

        assertThat(answer.result()).isEqualTo(new IntakeResult.Refused(1, 2));
        assertThat(answer.errors()).hasSize(1);
    }

    @Test
    void oneBadRowInTheMiddleKeepsTheWholeFileOut() {
        var rows = new StringBuilder("area;indicator;period;value\n");
        for (int row = 1; row <= 20_000; row++) {
            rows.append("Odense;1.2;2020;").append(row == 10_000 ? "x" : "58").append('\n');
        }

        var answer = figures.take(rows.toString());

        assertThat(answer.result()).isEqualTo(new IntakeResult.Refused(1, 20_000));
        assertThat(answer.errors()).extracting(RowError::line).containsExactly(10_001L);
        assertThat(figures.count("batch")).isZero();
        assertThat(figures.count("observation")).isZero();
    }

    @Test
    void aRefusedFileUsesUpNoNumber() {
        figures.take("area;indicator;period;value\nMalmø;1.2;2020;58");

        assertThat(figures.take(FILE).result()).isEqualTo(new IntakeResult.Stored(1, 2));
    }

    @Test
    void theSameFileTwiceAtOnceIsTakenInOnce() throws Exception {
        var answers = atOnce(() -> figures.take(FILE), () -> figures.take(FILE));

        assertThat(answers)
                .extracting(Answer::result)
                .containsExactlyInAnyOrder(new IntakeResult.Stored(1, 2), new IntakeResult.AlreadyImported(1));
        assertThat(figures.count("observation")).isEqualTo(2);
    }

    @Test
    void twoFilesAtOnceGetTwoNumbersInARow() throws Exception {
        var answers = atOnce(() -> figures.take(FILE), () -> figures.take(FILE + "Odense;1.2;2022;60\n"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.errors()).isEmpty());
        assertThat(batches.all()).extracting(Batch::number).containsExactly(2, 1);
        assertThat(figures.count("observation")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update barometer.batch set imported_by = 'x'",
                "update barometer.observation set value = 1",
                "delete from barometer.batch",
                "delete from barometer.observation",
                "delete from barometer.observation where line = 999",
                "truncate barometer.observation",
                "truncate barometer.batch cascade",
            })
    void nobodyChangesWhatWasTakenIn(String sql) {
        figures.stored(FILE);

        assertThatThrownBy(() -> owner.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        assertThat(figures.count("observation")).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsNotTakenIn() {
        var broken = TestFigures.request(() -> {
            throw new IOException("the disk is gone");
        });

        assertThatThrownBy(() -> figures.take(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("tal.csv");
        assertThat(figures.count("batch")).isZero();
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
