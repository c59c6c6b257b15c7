package dk.helhed.projects.result;

import dk.helhed.forms.Coded;
import dk.helhed.projects.plan.Criterion;
import java.time.LocalDate;
import java.util.List;

/** What the figures alone say about a success criterion. A person decides. */
public enum Proposal implements Coded {
    REACHED,
    NOT_REACHED,
    /** Not reached, but there is time left. */
    NOT_YET,
    /** Nothing is measured after the base, or no threshold is set. */
    NOTHING_MEASURED;

    @Override
    public String key() {
        return "effort.result.proposal." + code();
    }

    /** What the latest value after the base says on the day. */
    static Proposal of(Criterion criterion, List<Finding> findings, LocalDate today) {
        var target = criterion.target();
        var base = criterion.base().period();
        var later = findings.stream()
                .filter(finding -> base == null || finding.period().last().isAfter(base.last()))
                .toList();
        if (later.isEmpty() || target.threshold() == null || target.way() == null) {
            return NOTHING_MEASURED;
        }
        if (target.isReachedBy(later.getLast().value())) {
            return REACHED;
        }
        var due = target.due();
        return due == null || due.isBefore(today) ? NOT_REACHED : NOT_YET;
    }
}
