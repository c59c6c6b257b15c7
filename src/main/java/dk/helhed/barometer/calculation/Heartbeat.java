package dk.helhed.barometer.calculation;

import dk.helhed.analytics.cube.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleFunction;

/** Gives signs of life while a calculation runs, tells how far it is, and hears whether it should stop. */
final class Heartbeat implements Progress, AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DoubleFunction<Optional<Boolean>> beat;
    private final Thread thread;
    private volatile double share;
    private volatile boolean stop;
    private volatile boolean ended;

    /** @param beat given the share that is done, says whether to stop; empty if somebody else has taken over */
    Heartbeat(DoubleFunction<Optional<Boolean>> beat) {
        this.beat = beat;
        this.thread = Thread.ofVirtual().name("calculation-heartbeat").start(this::run);
    }

    private void run() {
        while (!ended) {
            if (beat.apply(share).orElse(true)) {
                stop = true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void reached(double now) {
        share = Math.clamp(now, 0, 1);
    }

    @Override
    public boolean isCancelled() {
        return stop;
    }

    @Override
    public void close() {
        ended = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
