package dk.helhed.barometer.intake;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The published figures that come with the program. */
@Service
public class ShippedFigures {

    private static final List<String> FILES = List.of("national-barometer.csv", "ras200.csv");

    private final Intake intake;
    private final IntakeRepository repository;
    private final TransactionOperations transactions;

    ShippedFigures(Intake intake, IntakeRepository repository, TransactionOperations transactions) {
        this.intake = intake;
        this.repository = repository;
        this.transactions = transactions;
    }

    /**
     * Takes the shipped figures into a database that has no batch yet; does nothing in any other. All files come in
     * together, so that a start cut short does not leave some of them out for ever.
     */
    public void takeIntoEmptyDatabase() {
        transactions.executeWithoutResult(status -> {
            // Another instance may be starting on the same database: only who comes first finds it empty.
            repository.lockNextBatch();
            if (!repository.hasBatches()) {
                FILES.forEach(this::take);
            }
        });
    }

    private void take(String file) {
        var request = new IntakeRequest(
                new ClassPathResource("barometer/figures/" + file), file, "Helhed", null, null, false);
        var result = intake.take(request, error -> {
            throw new IllegalStateException("The shipped figures are wrong: " + error);
        });
        if (result instanceof IntakeResult.Refused) {
            throw new IllegalStateException("The shipped figures were refused: " + file);
        }
    }
}
