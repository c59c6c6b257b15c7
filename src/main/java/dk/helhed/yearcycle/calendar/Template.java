package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.law.WorkingDays;
import dk.helhed.yearcycle.YearcycleSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recurring steps. Whether somebody may change them is asked before. Nothing is kept that gives no days. */
@Service
@Transactional
public class Template {

    private static final String KIND = "template-step";

    private final TemplateRepository repository;
    private final YearcycleSettings settings;
    private final AuditLog log;
    private final Clock clock;

    Template(TemplateRepository repository, YearcycleSettings settings, AuditLog log, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<TemplateStep> steps() {
        return repository.steps();
    }

    /** The step with the id; empty if there is none, or it was removed. */
    @Transactional(readOnly = true)
    public Optional<TemplateStep> find(UUID id) {
        return repository.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The days that the steps get in the year; or what is wrong with their rules. */
    @Transactional(readOnly = true)
    public Outcome<List<PlannedStep>> plan(int year) {
        return YearPlan.of(repository.steps(), year, workingDays());
    }

    /** The days on which this municipality works. */
    public WorkingDays workingDays() {
        return new WorkingDays(settings.closingDays());
    }

    /** Adds a step. */
    public Outcome<TemplateStep> add(StepSheet sheet, DateRule rule, Rhythm rhythm) {
        repository.hold();
        var step = new TemplateStep(UUID.randomUUID(), sheet, rule, rhythm, 1);
        var wrong = problems(step);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        repository.add(step, clock.instant());
        log.changed(KIND, step.id().toString(), null, logged(step));
        return new Outcome.Done<>(step);
    }

    /**
     * Changes a step.
     *
     * @param version of the step that the change was made from
     */
    public Outcome<TemplateStep> change(
            TemplateStep before, int version, StepSheet sheet, DateRule rule, Rhythm rhythm) {
        repository.hold();
        if (version != before.version()) {
            return Outcome.refused("", "calendar.changed-meanwhile");
        }
        var step = new TemplateStep(before.id(), sheet, rule, rhythm, version + 1);
        var wrong = problems(step);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        if (!repository.change(step, version, clock.instant())) {
            return Outcome.refused("", "calendar.changed-meanwhile");
        }
        log.changed(KIND, step.id().toString(), logged(before), logged(step));
        return new Outcome.Done<>(step);
    }

    /**
     * Takes a step out of the template. Years that were made from it keep theirs.
     *
     * @param version of the step as it was shown to whoever removes it
     */
    public Outcome<TemplateStep> remove(TemplateStep step, int version) {
        repository.hold();
        var counted = countedFrom(step.id());
        if (!counted.isEmpty()) {
            return Outcome.refused("", "calendar.template.counted", counted);
        }
        if (!repository.remove(step.id(), version, clock.instant())) {
            return Outcome.refused("", "calendar.changed-meanwhile");
        }
        log.changed(KIND, step.id().toString(), logged(step), null);
        return new Outcome.Done<>(step);
    }

    private String countedFrom(UUID id) {
        return repository.steps().stream()
                .filter(other -> other.rule() instanceof DateRule.FromStep from
                        && from.step().equals(id))
                .map(other -> "«" + other.sheet().name() + "»")
                .collect(Collectors.joining(", "));
    }

    /** What is wrong with the template once the step is in it. Its rules are tried as if each step recurred each year. */
    private List<Objection> problems(TemplateStep changed) {
        var steps = new ArrayList<>(repository.steps());
        steps.removeIf(step -> step.id().equals(changed.id()));
        steps.add(changed);
        var yearly = steps.stream()
                .map(step -> new TemplateStep(step.id(), step.sheet(), step.rule(), Rhythm.YEARLY, step.version()))
                .toList();
        return switch (YearPlan.of(yearly, LocalDate.now(clock).getYear(), workingDays())) {
            case Outcome.Done<List<PlannedStep>> good -> List.of();
            case Outcome.Refused<List<PlannedStep>> refused ->
                refused.objections().stream()
                        .map(one -> new Objection("step", one.key(), one.arguments()))
                        .toList();
        };
    }

    static Map<String, String> logged(TemplateStep step) {
        var written = StepLog.written(step.sheet());
        written.put("rule", RuleText.write(step.rule()));
        written.put("every", Integer.toString(step.rhythm().every()));
        if (step.rule() instanceof DateRule.FromStep from) {
            written.put("step", from.step().toString());
        }
        return written;
    }
}
