package dk.helhed.projects.summary;

import dk.helhed.projects.Phase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums up published efforts. One query for each question, whatever their number. */
@Service
@Transactional(readOnly = true)
public class PublishedSums {

    private final SumRepository repository;

    PublishedSums(SumRepository repository) {
        this.repository = repository;
    }

    /** How many are in each phase; a phase without any is missing. */
    public Map<Phase, Integer> phases() {
        return repository.phases();
    }

    /** The money of those that are granted, under way or decided, by kind, payer and year. Refused sources do not count. */
    public List<YearSum> money() {
        return repository.money();
    }
}
