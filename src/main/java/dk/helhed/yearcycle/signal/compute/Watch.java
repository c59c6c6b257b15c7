package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.signal.SignalSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks for newer figures as long as the program serves pages. What computes is made when it first looks: a command that
 * only starts the pages to list them has no database.
 */
@Component
class Watch {

    private final ObjectProvider<Runs> runs;
    private final TaskScheduler scheduler;
    private final SignalSettings settings;
    private final Clock clock;

    Watch(ObjectProvider<Runs> runs, TaskScheduler scheduler, SignalSettings settings, Clock clock) {
        this.runs = runs;
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(WebServerInitializedEvent.class)
    void begin() {
        var _ = scheduler.scheduleWithFixedDelay(this::look, clock.instant().plus(settings.every()), settings.every());
    }

    private void look() {
        runs.getObject().runIfDue();
    }
}
