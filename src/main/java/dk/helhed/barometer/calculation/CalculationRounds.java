package dk.helhed.barometer.calculation;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for calculations that wait, where the program serves its pages; set by {@code ./helhed run} only. */
@Component
@ConditionalOnBooleanProperty("helhed.barometer.calculating")
class CalculationRounds {

    private final CalculationRunner runner;
    private volatile @Nullable Thread thread;

    CalculationRounds(CalculationRunner runner) {
        this.runner = runner;
    }

    /** In a thread of its own: a long calculation must not keep mails and other rounds waiting. */
    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (!isBusy()) {
            thread = Thread.ofPlatform().daemon().name("calculations").start(this::work);
        }
    }

    private boolean isBusy() {
        var started = thread;
        return started != null && started.isAlive();
    }

    private void work() {
        while (runner.runNext()) {
            // The next one.
        }
    }
}
