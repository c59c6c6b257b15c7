package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the task force has agreed on. */
@Service
@Transactional(readOnly = true)
public class Actions {

    private final ActionRepository repository;

    Actions(ActionRepository repository) {
        this.repository = repository;
    }

    /** Every action: open ones by their last day, then ended ones, the latest first. */
    public List<Action> all() {
        return repository.findAll(isNamed());
    }

    public Optional<Action> find(int number) {
        return repository.find(number, isNamed());
    }

    /** What has been done about it so far, the latest first. For people who are signed in. */
    List<ActionNote> notes(Action action) {
        return repository.notes(action.id());
    }

    private static boolean isNamed() {
        return Actor.asking().isPresent();
    }
}
