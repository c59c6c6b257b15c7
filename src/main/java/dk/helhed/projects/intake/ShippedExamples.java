package dk.helhed.projects.intake;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.projects.Efforts;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The efforts that come with the program, to show what one looks like: seven of Aarhus and three of København, told in our own words.
 * They come once, into a database without efforts, and can be removed.
 */
@Service
public class ShippedExamples {

    private final ExampleFiles files;
    private final ExampleRepository repository;
    private final Efforts efforts;
    private final Clock clock;
    private final TransactionOperations transactions;

    ShippedExamples(
            ExampleFiles files,
            ExampleRepository repository,
            Efforts efforts,
            Clock clock,
            TransactionOperations transactions) {
        this.files = files;
        this.repository = repository;
        this.efforts = efforts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Takes the examples into a database that has no efforts and never had the examples; does nothing in any other. */
    public void takeIntoEmptyDatabase() {
        Acting.as(Task.START, () -> {
            transactions.executeWithoutResult(status -> {
                if (efforts.isEmpty() && repository.noteTaken(clock.instant())) {
                    files.take();
                }
            });
            return Task.START;
        });
    }
}
