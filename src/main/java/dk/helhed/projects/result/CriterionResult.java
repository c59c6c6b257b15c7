package dk.helhed.projects.result;

import dk.helhed.projects.plan.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a success criterion has gone.
 *
 * @param number of the criterion in the plan, from 1
 * @param findings all there are, the oldest first
 * @param judgement null if nobody has judged it
 * @param proposal what the figures alone say
 * @param difference to what it is compared with; null if there is nothing to compare
 */
public record CriterionResult(
        int number,
        Criterion criterion,
        List<Finding> findings,
        @Nullable Judgement judgement,
        Proposal proposal,
        @Nullable Difference difference) {

    public CriterionResult {
        findings = List.copyOf(findings);
    }

    /** Whether values are entered by hand, because no indicator measures it. */
    public boolean isEntered() {
        return criterion.measure().figure() == null;
    }

    /** Whether something was measured with those it is compared with. */
    public boolean isCompared() {
        return findings.stream().anyMatch(finding -> finding.comparison() != null);
    }
}
