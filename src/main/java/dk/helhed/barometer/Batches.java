package dk.helhed.barometer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** The batch that came in last; empty before the first import. */
    public Optional<Batch> newest() {
        return batches.findNewest();
    }

    public Optional<Batch> find(int number) {
        return batches.find(number);
    }

    /** Rows of a batch in the order of its file. */
    public List<Observation> rows(Batch batch, int offset, int limit) {
        return observations.findInBatch(batch.number(), offset, limit);
    }

    /** Hands over every row of a batch in the order of its file. Memory does not grow with the batch. */
    public void forEachRow(Batch batch, Consumer<Observation> reader) {
        try (var rows = observations.streamBatch(batch.number())) {
            rows.forEach(reader);
        }
    }
}
