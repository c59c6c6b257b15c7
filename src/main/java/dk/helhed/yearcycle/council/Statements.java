package dk.helhed.yearcycle.council;

import dk.helhed.access.Actor;
import dk.helhed.yearcycle.Cycle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the integration council has said. */
@Service
@Transactional(readOnly = true)
public class Statements {

    private final StatementRepository repository;

    Statements(StatementRepository repository) {
        this.repository = repository;
    }

    /** Everything it has said, the latest first. */
    public List<Statement> all() {
        return repository.findAll(Actor.asking().isPresent());
    }

    /** What it has said about the subject, the latest first. */
    public List<Statement> of(Subject subject) {
        return repository.find(subject, Actor.asking().isPresent());
    }

    /** The statement with the id. */
    Optional<Statement> find(UUID id) {
        return all().stream().filter(statement -> statement.id().equals(id)).findFirst();
    }

    /**
     * The same for the part {@code yearcycle/council/statements.jte} on the page of the subject.
     *
     * @param title what the page is about, in words
     */
    public SubjectStatements shown(Subject subject, String title) {
        return new SubjectStatements(subject, title, of(subject), Actor.isHeld(Cycle.EDIT));
    }
}
