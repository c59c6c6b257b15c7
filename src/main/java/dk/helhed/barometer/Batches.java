package dk.helhed.barometer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the figures came from. */
@Service
@Transactional(readOnly = true)
public class Batches {

    private final BatchRepository batches;
    private final ObservationRepository observations;

    Batches(BatchRepository batches, ObservationRepository observations) {
        this.batches = batches;
        this.observations = observations;
    }

    /** Newest first. Empty before the first import. */
    public List<Batch> all() {
        return batches.findAll();
    }

    public Optional<Batch> find(int number) {
        return batches.find(number);
    }

    /** Rows of a batch in the order of its file. */
    public List<Observation> rows(Batch batch, int offset, int limit) {
        return observations.findInBatch(batch.number(), offset, limit);
    }
}
