package dk.helhed.notices.morning;

import dk.helhed.notices.mail.Postman;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the rounds each minute where the program serves its pages; set by {@code ./helhed run} only. */
@Component
@ConditionalOnBooleanProperty("helhed.notices.running")
class Rounds {

    private final Morning morning;
    private final Postman postman;

    Rounds(Morning morning, Postman postman) {
        this.morning = morning;
        this.postman = postman;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tell() {
        morning.round();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void send() {
        postman.round();
    }
}
