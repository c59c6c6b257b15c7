package dk.helhed.policies.life;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops what tells where comments came from, half a day after they came, whether others come or not. */
@Component
class SenderTraces {

    private static final Duration KEPT = Duration.ofHours(12);

    private final CommentRepository repository;
    private final Clock clock;

    SenderTraces(CommentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        repository.forgetSenders(clock.instant().minus(KEPT));
    }
}
