package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.yearcycle.ThemeRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Those about the theme, in the same order. */
    public List<Action> of(ThemeRef theme) {
        return all().stream().filter(action -> action.themes().contains(theme)).toList();
    }

    /** Those that come from the signal, in the same order. */
    public List<Action> ofSignal(UUID signal) {
        return all().stream().filter(action -> signal.equals(action.signal())).toList();
    }

    /** Those that come from the proposal, in the same order. */
    public List<Action> ofProposal(int proposal) {
        return all().stream()
                .filter(action -> Integer.valueOf(proposal).equals(action.proposal()))
                .toList();
    }

    /** What has been done about it so far, the latest first. For people who are signed in. */
    List<ActionNote> notes(Action action) {
        return repository.notes(action.id());
    }

    private static boolean isNamed() {
        return Actor.asking().isPresent();
    }
}
