package dk.helhed.projects.intake;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.policies.Policies;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The efforts that come with the program, to show what one looks like: seven of Aarhus and three of København, told in our own words.
 * They come once, into a database without efforts, and can be removed.
 */
@Service
public class ShippedExamples {

    private static final String FILE = "projects/examples.csv";

    private final EffortIntake intake;
    private final ExampleRepository repository;
    private final Efforts efforts;
    private final EffortChanges changes;
    private final Surroundings surroundings;

    ShippedExamples(
            EffortIntake intake,
            ExampleRepository repository,
            Efforts efforts,
            EffortChanges changes,
            Surroundings surroundings) {
        this.intake = intake;
        this.repository = repository;
        this.efforts = efforts;
        this.changes = changes;
        this.surroundings = surroundings;
    }

    /** What else they need: the policies that they work on, the time, and transactions. */
    @org.springframework.stereotype.Component
    record Surroundings(Policies policies, ExampleReports reports, Clock clock, TransactionOperations transactions) {}

    /** Takes the examples into a database that has no efforts and never had the examples; does nothing in any other. */
    public void takeIntoEmptyDatabase() {
        Acting.as(Task.START, () -> {
            surroundings.transactions().executeWithoutResult(status -> {
                if (efforts.isEmpty()
                        && repository.noteTaken(surroundings.clock().instant())) {
                    take();
                }
            });
            return FILE;
        });
    }

    private void take() {
        var file = EffortFile.read(() -> new ClassPathResource(FILE).getInputStream());
        var plan = intake.take(file, mapping(file), true);
        if (!plan.isGood()) {
            throw new IllegalStateException("The shipped efforts are wrong: " + plan.problems());
        }
        surroundings.reports().take();
    }

    /** Without the goals where the policies that have them were never taken in. */
    private Mapping mapping(EffortFile file) {
        var whole = Mapping.guess(file.headers());
        var hasPolicies = List.of("aarhus-2007", "aarhus-2013").stream()
                .allMatch(policy -> surroundings.policies().find(policy).isPresent());
        var columns = new java.util.EnumMap<>(whole.columns());
        if (!hasPolicies) {
            columns.remove(EffortColumn.GOALS);
        }
        return new Mapping(columns, Map.of());
    }

    /** Removes all that are left, with all that is written about them. */
    void remove() {
        surroundings.transactions().executeWithoutResult(status -> {
            for (Effort example : efforts.examples()) {
                changes.removeExample(example);
            }
        });
    }
}
