package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.signal.SignalSettings;
import java.time.Clock;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Looks for newer figures as long as the program serves pages. */
@Component
class Watch {

    private final Runs runs;
    private final TaskScheduler scheduler;
    private final SignalSettings settings;
    private final Clock clock;

    Watch(Runs runs, TaskScheduler scheduler, SignalSettings settings, Clock clock) {
        this.runs = runs;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        var _ = scheduler.scheduleWithFixedDelay(
                runs::runIfDue, clock.instant().plus(settings.every()), settings.every());
    }
}
