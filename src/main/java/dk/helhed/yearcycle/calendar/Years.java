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

    /** The steps of all years, by day. */
    public List<YearStep> all() {
        return repository.all();
    }

    /** The steps that somebody answers for, of all years, by day: by name, by leading a department, or because nobody is named. */
    public List<YearStep> of(Answering answering) {
        return repository.of(answering);
    }

    /**
     * The year to show on a day when none is asked for: that of the day if it has been made, else the next one that has been,
     * else the last one; empty if none has been made.
     */
    public Optional<Integer> running(LocalDate today) {
        var made = repository.years();
        return made.stream()
                .filter(year -> year >= today.getYear())
                .findFirst()
                .or(() -> made.isEmpty() ? Optional.empty() : Optional.of(made.getLast()));
    }

    /** The step with the id. */
    public Optional<YearStep> find(UUID id) {
        return repository.find(id);
    }
}
