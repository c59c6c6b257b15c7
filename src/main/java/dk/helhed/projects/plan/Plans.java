package dk.helhed.projects.plan;

import dk.helhed.access.Outcome;
import dk.helhed.projects.Effort;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation plans of efforts. Whether somebody may change them is asked before. */
@Service
@Transactional
public class Plans {

    private static final int MOST_CRITERIA = 20;

    private final PlanRepository plans;
    private final CriterionRepository criteria;
    private final PlanLog log;
    private final Clock clock;

    Plans(PlanRepository plans, CriterionRepository criteria, PlanLog log, Clock clock) {
        this.plans = plans;
        this.criteria = criteria;
        this.log = log;
        this.clock = clock;
    }

    /** The plan of an effort, as far as it is written. */
    @Transactional(readOnly = true)
    public Plan of(Effort effort) {
        return plans.find(effort.id()).orElse(Plan.BLANK).with(criteria.of(effort.id()));
    }

    /** What the plan lacks before the effort may begin, item by item. */
    @Transactional(readOnly = true)
    public List<Missing> missing(Effort effort) {
        return Gate.missing(of(effort));
    }

    /**
     * Stores what is written, except for the criteria.
     *
     * @param version of the plan that the change was made from; 0 for a blank one
     */
    public Outcome<Plan> save(Effort effort, int version, Plan plan) {
        var before = of(effort);
        var stored = version == 0
                ? plans.add(effort.id(), plan, clock.instant())
                : plans.change(effort.id(), version, plan, clock.instant());
        if (!stored) {
            return Outcome.refused("", "effort.plan.changed-meanwhile");
        }
        log.changed(effort, before, plan);
        return new Outcome.Done<>(of(effort));
    }

    /** Adds a criterion. */
    public Outcome<Criterion> add(Effort effort, Criterion criterion) {
        if (criteria.of(effort.id()).size() >= MOST_CRITERIA) {
            return Outcome.refused("", "effort.plan.criteria.many", MOST_CRITERIA);
        }
        var id = criteria.add(effort.id(), criterion);
        log.changed(effort, id, null, criterion);
        return new Outcome.Done<>(criterion);
    }

    /**
     * Changes a criterion.
     *
     * @param version of the criterion that the change was made from
     */
    public Outcome<Criterion> change(Effort effort, Criterion before, int version, Criterion after) {
        if (!criteria.change(before.id(), version, after)) {
            return Outcome.refused("", "effort.plan.changed-meanwhile");
        }
        log.changed(effort, before.id(), before, after);
        return new Outcome.Done<>(after);
    }

    /** Takes a criterion out that nothing has been measured on. */
    public Outcome<Criterion> remove(Effort effort, Criterion criterion) {
        if (!criteria.remove(criterion.id())) {
            return Outcome.refused("", "effort.plan.criterion.measured");
        }
        log.changed(effort, criterion.id(), criterion, null);
        return new Outcome.Done<>(criterion);
    }
}
