package dk.helhed.barometer.intake;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The published figures that come with the program. */
@Service
public class ShippedFigures {

    private static final List<String> FILES = List.of("national-barometer.csv", "ras200.csv");

    private final Intake intake;
    private final IntakeRepository repository;

    ShippedFigures(Intake intake, IntakeRepository repository) {
        this.intake = intake;
        this.repository = repository;
    }

    /** Takes the shipped figures into a database that has no batch yet; does nothing in any other. */
    public void takeIntoEmptyDatabase() {
        if (!repository.hasBatches()) {
            FILES.forEach(this::take);
        }
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
