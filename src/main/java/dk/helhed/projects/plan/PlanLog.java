package dk.helhed.projects.plan;

import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import dk.helhed.projects.Phase;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes changes of evaluation plans: in the log, and once the effort has begun in its public history too, so that nobody moves
 * the goalposts in silence.
 */
@Component
class PlanLog {

    private static final String PLAN = "evaluation-plan";
    private static final String CRITERION = "success-criterion";
    private static final Set<Phase> NOT_BEGUN = EnumSet.of(Phase.IDEA, Phase.APPLIED, Phase.GRANTED, Phase.SHELVED);

    private final AuditLog log;
    private final EffortChanges changes;
    private final PlanFields planFields;
    private final CriterionFields criterionFields;

    PlanLog(AuditLog log, EffortChanges changes, PlanFields planFields, CriterionFields criterionFields) {
        this.log = log;
        this.changes = changes;
        this.planFields = planFields;
        this.criterionFields = criterionFields;
    }

    void changed(Effort effort, Plan before, Plan after) {
        note(
                effort,
                PLAN,
                effort.id().toString(),
                planFields.of(before, Language.DANISH),
                planFields.of(after, Language.DANISH));
    }

    /** Notes a new criterion (none before), a changed one, or one that is gone (none after). */
    void changed(Effort effort, long id, @Nullable Criterion before, @Nullable Criterion after) {
        note(effort, CRITERION, Long.toString(id), fields(before), fields(after));
    }

    private @Nullable Fields fields(@Nullable Criterion criterion) {
        return criterion == null ? null : criterionFields.of(criterion, Language.DANISH);
    }

    private void note(Effort effort, String kind, String id, @Nullable Fields before, @Nullable Fields after) {
        var was = before == null ? null : before.written();
        var is = after == null ? null : after.written();
        if (Objects.equals(was, is)) {
            return;
        }
        log.changed(kind, id, was, is);
        if (!NOT_BEGUN.contains(effort.phase())) {
            changes.note(effort, Event.Kind.PLANNED, null, "");
        }
    }
}
