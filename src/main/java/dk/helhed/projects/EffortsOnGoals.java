package dk.helhed.projects;

import dk.helhed.policies.Effort;
import dk.helhed.policies.EffortSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the pages of policies what is being done about their goals: granted or running efforts that everybody may read. */
@Component
class EffortsOnGoals implements EffortSource {

    private final GoalWorkRepository repository;

    EffortsOnGoals(GoalWorkRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Effort> workingOn(String policy) {
        return repository.workingOn(policy);
    }
}
