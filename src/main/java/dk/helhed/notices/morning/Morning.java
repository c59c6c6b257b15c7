package dk.helhed.notices.morning;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.access.Task;
import dk.helhed.notices.NoticeSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells everybody who is here, once a day, what is new. Each person is one transaction of the person's own, which claims the person
 * first: several instances share the work, and one that stops in the middle leaves the rest to be done.
 */
@Component
class Morning {

    private static final Logger LOG = LoggerFactory.getLogger(Morning.class);
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final UUID FIRST = new UUID(0, 0);

    private final Looks looks;
    private final Actors actors;
    private final NoticeSettings settings;
    private final Clock clock;

    Morning(Looks looks, Actors actors, NoticeSettings settings, Clock clock) {
        this.looks = looks;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does what is left to do today, if it is late enough. */
    void round() {
        if (settings.isMorning(clock.instant())) {
            round(LocalDate.now(clock));
        }
    }

    private void round(LocalDate day) {
        Acting.as(Task.NOTICES, () -> looks.begin(day));
        var after = FIRST;
        while (true) {
            var from = after;
            var batch = Acting.as(Task.NOTICES, () -> looks.left(day, from, BATCH));
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(person -> look(person, day));
            after = batch.getLast();
        }
    }

    /** What goes wrong with one person is tried again later, and does not keep the others waiting. */
    private void look(UUID person, LocalDate day) {
        try {
            actors.find(person).ifPresentOrElse(actor -> tell(actor, day), () -> pass(person, day));
        } catch (RuntimeException failure) {
            LOG.error("One person's notices could not be made", failure);
            Acting.as(Task.NOTICES, () -> looks.pause(person, clock.instant().plus(PAUSE)));
        }
    }

    private void tell(Actor actor, LocalDate day) {
        Acting.as(actor, () -> looks.tell(actor, day));
    }

    private void pass(UUID person, LocalDate day) {
        Acting.as(Task.NOTICES, () -> looks.pass(person, day));
    }
}
