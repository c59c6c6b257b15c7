package dk.helhed.yearcycle.round;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee rounds and what was answered in them. */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundRepository repository;
    private final AnswerRepository answers;

    Rounds(RoundRepository repository, AnswerRepository answers) {
        this.repository = repository;
        this.answers = answers;
    }

    /** Every round, the latest year first. */
    public List<Round> all() {
        return repository.findAll();
    }

    public Optional<Round> find(int year) {
        return repository.find(year);
    }

    /** Whoever was asked about the year and has not been excused, with what was sent in, by theme and committee. */
    public List<Answer> asked(int year) {
        return answers.asked(year);
    }
}
