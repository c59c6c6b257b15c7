package dk.helhed.yearcycle.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years that have been made, and their steps. */
@Service
@Transactional(readOnly = true)
public class Years {

    private final YearRepository repository;

    Years(YearRepository repository) {
        this.repository = repository;
    }

    /** The years that have been made, the first one first. */
    public List<Integer> made() {
        return repository.years();
    }

    /** Whether the year has been made. */
    public boolean isMade(int year) {
        return repository.years().contains(year);
    }

    /** The steps of the year by day, those called off too; empty if the year has not been made. */
    public List<YearStep> of(int year) {
        return repository.steps(year);
    }

    /** The step with the id. */
    public Optional<YearStep> find(UUID id) {
        return repository.find(id);
    }

    /** The next step of the kind that is planned for the day or later. */
    public Optional<YearStep> next(StepKind kind, LocalDate from) {
        return repository.next(kind, from);
    }
}
