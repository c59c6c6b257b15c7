package dk.helhed.barometer.explorer;

import dk.helhed.analytics.CountedCube;
import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.Progress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has questions answered, two at a time in each instance of the program, and lets nobody wait longer than {@link #PATIENCE}. What
 * was counted last is kept in memory; another instance counts it again, from bitmaps that all of them share.
 */
@Component
class Answers implements DisposableBean {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int AT_A_TIME = 2;
    private static final int MOST_KEPT = 32;
    private static final int MOST_CELLS = 200_000;

    private final Duration patience;
    private final ExecutorService workers = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            0,
            TimeUnit.MILLISECONDS,
            new NewestFirst(),
            Thread.ofPlatform().name("explorer-", 0).daemon().factory());
    private final Map<Question, Asked> asked = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    Answers() {
        this(PATIENCE);
    }

    Answers(Duration patience) {
        this.patience = patience;
    }

    /** Whoever asked last is answered first: what was asked before it while somebody typed is of no interest any more. */
    private static final class NewestFirst extends LinkedBlockingDeque<Runnable> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable work) {
            return offerFirst(work);
        }
    }

    /** Counts what a question is about. */
    @FunctionalInterface
    interface Counting {

        CountedCube count(Progress progress);
    }

    /**
     * The answer if it is there in time, else how far it is; asking again goes on waiting for it.
     *
     * @param silence after which it is given up if nobody asks again
     */
    Answer to(Question question, Duration silence, Counting counting) {
        var work = work(question, counting);
        work.askedFor(silence);
        try {
            var answer = work.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!isWorthKeeping(answer)) {
                forget(question, work);
            }
            return answer;
        } catch (TimeoutException later) {
            return new Answer.Preparing(work.share());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Preparing(work.share());
        } catch (ExecutionException failed) {
            forget(question, work);
            return failure(failed.getCause());
        }
    }

    private static boolean isWorthKeeping(Answer answer) {
        return !(answer instanceof Answer.Ready ready) || ready.counted().cube().cells() <= MOST_CELLS;
    }

    private static Answer failure(@Nullable Throwable cause) {
        return switch (cause) {
            case CubeException impossible -> new Answer.Impossible(impossible.problem());
            case CancelledException nobodyWaited -> new Answer.Preparing(0);
            case null, default -> {
                LOG.error("A question could not be answered", cause);
                yield new Answer.Broken();
            }
        };
    }

    private Asked work(Question question, Counting counting) {
        synchronized (asked) {
            var known = asked.get(question);
            if (known != null) {
                return known;
            }
            var fresh = new Asked(work -> workers.submit(() -> count(counting, work)));
            asked.put(question, fresh);
            if (asked.size() > MOST_KEPT) {
                asked.remove(asked.keySet().iterator().next());
            }
            return fresh;
        }
    }

    private void forget(Question question, Asked work) {
        synchronized (asked) {
            asked.remove(question, work);
        }
    }

    private static Answer count(Counting counting, Asked work) {
        if (work.isCancelled()) {
            throw new CancelledException();
        }
        var start = System.nanoTime();
        var counted = counting.count(work);
        return new Answer.Ready(
                counted, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
