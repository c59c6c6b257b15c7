package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes years from the template. Whether somebody may is asked before. */
@Service
@Transactional
public class YearMaking {

    private final Template template;
    private final YearWriter writer;
    private final AuditLog log;
    private final Clock clock;

    YearMaking(Template template, YearWriter writer, AuditLog log, Clock clock) {
        this.template = template;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes the year.
     *
     * @param withPast whether steps are made, too, whose day is past
     * @return the steps that were made
     */
    public Outcome<List<YearStep>> make(int year, boolean withPast) {
        return template.plan(year).then(plan -> make(year, wanted(plan, withPast)));
    }

    private List<PlannedStep> wanted(List<PlannedStep> plan, boolean withPast) {
        var today = LocalDate.now(clock);
        return plan.stream()
                .filter(planned -> withPast || !planned.day().isBefore(today))
                .toList();
    }

    private Outcome<List<YearStep>> make(int year, List<PlannedStep> plan) {
        if (plan.isEmpty()) {
            return Outcome.refused("", "calendar.make.nothing", Integer.toString(year));
        }
        var now = clock.instant();
        if (!writer.addYear(year, person(), now)) {
            return Outcome.refused("", "calendar.make.made", Integer.toString(year));
        }
        var steps = plan.stream().map(planned -> step(year, planned, now)).toList();
        steps.forEach(step -> {
            writer.add(step);
            writer.note(step.id(), new StepEvent(now, person(), StepAct.MADE, null, step.day(), ""));
        });
        log.changed("cycle-year", Integer.toString(year), null, Map.of("steps", Integer.toString(steps.size())));
        return new Outcome.Done<>(steps);
    }

    private static YearStep step(int year, PlannedStep planned, Instant now) {
        var template = planned.step();
        return new YearStep(
                UUID.randomUUID(),
                year,
                template.id(),
                planned.day(),
                template.sheet(),
                StepState.PLANNED,
                null,
                now,
                1);
    }

    /** Who makes it; null for the program itself. */
    private static @Nullable UUID person() {
        return Acting.now().orElse(null) instanceof Actor actor ? actor.person() : null;
    }
}
