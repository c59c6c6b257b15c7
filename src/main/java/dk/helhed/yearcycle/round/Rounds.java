package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.ThemeRef;
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

    /** What has been sent in about the year, by theme and committee. */
    public List<Answer> answers(int year) {
        return asked(year).stream().filter(Answer::isSent).toList();
    }

    /** Whoever was asked about the year and has not been excused, with what was sent in, by theme and committee. */
    public List<Answer> asked(int year) {
        return answers.asked(year);
    }

    /** What has been sent in about the theme in any year, the latest year first. */
    public List<Answer> answers(ThemeRef theme) {
        return answers.of(theme);
    }
}
