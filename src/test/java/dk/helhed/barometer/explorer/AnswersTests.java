package dk.helhed.barometer.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.CountedCube;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody waits long, and nothing is counted twice. */
class AnswersTests {

    private static final CountedCube CUBE =
            new CountedCube(new Cube(List.of(), new int[0][], 0, Map.of()), CountedCube.BITMAP);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger counted = new AtomicInteger();

    @AfterEach
    void letGo() {
        release.countDown();
    }

    @Test
    void whatTakesLongIsPreparedAndThereWhenSomebodyComesBack() {
        var reached = new CountDownLatch(1);
        var impatient = new Answers(Duration.ofMillis(1));
        Answers.Counting slow = progress -> {
            progress.reached(0.5);
            reached.countDown();
            await(release);
            counted.incrementAndGet();
            return CUBE;
        };

        assertThat(impatient.to(question(1), LONG, slow)).isInstanceOf(Answer.Preparing.class);
        await(reached);
        assertThat(impatient.to(question(1), LONG, slow)).isEqualTo(new Answer.Preparing(0.5));
        release.countDown();

        var answer = impatient.to(question(1), LONG, slow);
        while (answer instanceof Answer.Preparing) {
            answer = impatient.to(question(1), LONG, slow);
        }
        assertThat(answer).isInstanceOf(Answer.Ready.class);
        assertThat(counted).hasValue(1);
        impatient.destroy();
    }

    @Test
    void theSameQuestionIsCountedOnceAndAnotherByItself() {
        var answers = new Answers(LONG);
        for (var batch : new int[] {1, 1, 2, 1}) {
            answers.to(question(batch), LONG, progress -> {
                counted.incrementAndGet();
                return CUBE;
            });
        }

        assertThat(counted).hasValue(2);
        answers.destroy();
    }

    @Test
    void whatNobodyWantsAnyMoreIsGivenUpBeforeItBegins() {
        var impatient = new Answers(Duration.ofMillis(1));
        var order = new ConcurrentLinkedQueue<Integer>();
        for (var busy : new int[] {1, 2}) {
            impatient.to(question(busy), LONG, progress -> {
                await(release);
                return CUBE;
            });
        }
        for (var batch : new int[] {3, 4, 5}) {
            impatient.to(question(batch), batch == 4 ? Duration.ZERO : LONG, progress -> {
                order.add(batch);
                return CUBE;
            });
        }
        release.countDown();
        while (order.size() < 2) {
            impatient.to(question(1), LONG, progress -> CUBE);
        }

        assertThat(order).containsExactlyInAnyOrder(5, 3);
        impatient.destroy();
    }

    @Test
    void whatCannotBeCountedSaysWhyAndIsTriedAgain() {
        var answers = new Answers(LONG);
        Answers.Counting impossible = progress -> {
            counted.incrementAndGet();
            throw new CubeException(CubeProblem.of("too-large", 1, 2));
        };

        assertThat(answers.to(question(1), LONG, impossible))
                .isEqualTo(new Answer.Impossible(CubeProblem.of("too-large", 1, 2)));
        answers.to(question(1), LONG, impossible);
        assertThat(counted).hasValue(2);
        assertThat(answers.to(question(2), LONG, progress -> {
                    throw new IllegalStateException("broken on purpose");
                }))
                .isEqualTo(new Answer.Broken());
        answers.destroy();
    }

    private static Question question(int batch) {
        return new Question("register", batch, "x", List.of("year"), Map.of("sex", List.of("1")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
