package dk.helhed.barometer.intake;

import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Observation;
import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in figures that the program has counted itself, each time as one batch, beside those that come in files. */
@Service
public class CountedBatches {

    /** Who imported the batches, as everybody may see it. */
    static final String IMPORTER = "helhed";

    private final IntakeRepository repository;
    private final Clock clock;

    CountedBatches(IntakeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Stores a batch in the caller's transaction.
     *
     * @param name instead of that of a file
     * @param sha256 of what was counted; no two batches have the same
     * @param source path of the page that tells where the figures come from
     * @param rows the figures of a batch with the number given, their lines from 1; at least one
     * @return its number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int store(String name, String sha256, String source, IntFunction<List<Observation>> rows) {
        int number = repository.lockNextBatch();
        var figures = rows.apply(number);
        try (var copy = repository.openCopy()) {
            figures.forEach(copy::write);
            copy.end();
        }
        repository.save(new Batch(number, clock.instant(), IMPORTER, name, sha256, source, null, figures.size(), 0));
        return number;
    }
}
