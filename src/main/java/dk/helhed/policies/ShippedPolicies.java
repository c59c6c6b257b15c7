package dk.helhed.policies;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.barometer.intake.Intake;
import dk.helhed.barometer.intake.IntakeRequest;
import dk.helhed.barometer.intake.IntakeResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The policies that come with the program: real ones, told in our own words. */
@Service
public class ShippedPolicies {

    /** In this order: a version after the one it replaces. */
    static final List<String> FILES =
            List.of("aalborg-2005", "aarhus-2007", "aarhus-2013", "koebenhavn-2006", "aabenraa-2020");

    private final PolicyIntake intake;
    private final Intake figures;
    private final PolicyRepository repository;
    private final TransactionOperations transactions;

    ShippedPolicies(
            PolicyIntake intake, Intake figures, PolicyRepository repository, TransactionOperations transactions) {
        this.intake = intake;
        this.figures = figures;
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Takes the shipped policies into a database that has none yet, all of them together; does nothing in any other. */
    public void takeIntoEmptyDatabase() {
        Acting.as(Task.START, () -> {
            transactions.executeWithoutResult(status -> {
                repository.lock();
                if (repository.isEmpty()) {
                    FILES.forEach(this::take);
                    takeFigures();
                }
            });
            return FILES;
        });
    }

    /** The text of a shipped file. */
    static String text(String id) {
        try {
            return new ClassPathResource("policies/" + id + ".yaml").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(id, e);
        }
    }

    /** Figures of the indicators that the policies define, as far as a source states them. */
    private void takeFigures() {
        var file = "policies/figures.csv";
        var request = new IntakeRequest(new ClassPathResource(file), "figures.csv", "Helhed", null, null, false);
        var result = figures.take(request, error -> {
            throw new IllegalStateException("The figures of the shipped policies are wrong: " + error);
        });
        if (result instanceof IntakeResult.Refused) {
            throw new IllegalStateException("The figures of the shipped policies were refused: " + file);
        }
    }

    private void take(String id) {
        if (intake.take(text(id), false) instanceof PolicyTaken.Refused refused) {
            throw new IllegalStateException("The shipped policy " + id + " is wrong: " + refused.problems());
        }
    }
}
