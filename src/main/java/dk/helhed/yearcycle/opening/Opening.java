package dk.helhed.yearcycle.opening;

import dk.helhed.projects.Effort;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.money.Granting;
import dk.helhed.projects.money.Source;
import dk.helhed.projects.plan.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision makes of the project bank.
 *
 * @param existing the effort that is changed; null for a new project
 * @param sheet of the new project, or of the one that is there, which stays as it is
 * @param sources of money that are added
 * @param criteria of success that are added to the evaluation plan
 */
public record Opening(@Nullable Effort existing, Sheet sheet, List<Source> sources, List<Criterion> criteria) {

    public Opening {
        sources = List.copyOf(sources);
        criteria = List.copyOf(criteria);
    }

    /** Whether money is granted. */
    boolean isFunded() {
        return sources.stream().anyMatch(source -> source.standing() == Granting.GRANTED);
    }
}
