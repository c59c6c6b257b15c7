package dk.helhed.yearcycle.proposal;

import dk.helhed.projects.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a proposal lacks before a committee can be asked. The parts are those of a Danish budget proposal; which of them
 * must be there is ours. An amount may be unknown, for it is shown as such; who pays may not.
 */
public final class Completeness {

    private Completeness() {}

    /** What is missing, in the order of the form; empty if nothing is. */
    public static List<Part> missing(Content content) {
        var missing = new ArrayList<Part>();
        var text = content.text();
        needs(!text.challenge().isEmpty(), Part.CHALLENGE, missing);
        needs(!text.proposed().isEmpty(), Part.PROPOSED, missing);
        needs(!text.target().isEmpty(), Part.TARGET, missing);
        needs(content.evidence() != Evidence.UNGRADED, Part.EVIDENCE, missing);
        needs(!text.grounds().isEmpty(), Part.GROUNDS, missing);
        needs(!content.costs().isEmpty(), Part.ECONOMY, missing);
        needs(
                content.costs().isEmpty()
                        || content.costs().stream().anyMatch(cost -> cost.year() == content.budgetYear()),
                Part.BUDGET_YEAR,
                missing);
        needs(!content.expectations().isEmpty(), Part.EFFECT, missing);
        needs(!text.alternatives().isEmpty(), Part.ALTERNATIVES, missing);
        needs(!text.otherwise().isEmpty(), Part.OTHERWISE, missing);
        needs(content.opens().kind() == Opens.Kind.PROJECT || content.opens().effort() != null, Part.EFFORT, missing);
        return missing;
    }

    private static void needs(boolean isThere, Part part, List<Part> missing) {
        if (!isThere) {
            missing.add(part);
        }
    }
}
