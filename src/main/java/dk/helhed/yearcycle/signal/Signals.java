package dk.helhed.yearcycle.signal;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.yearcycle.ThemeRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signals and their way. Everybody may read them. */
@Service
@Transactional
public class Signals {

    private final SignalRepository repository;
    private final Steps steps;

    Signals(SignalRepository repository, Steps steps) {
        this.repository = repository;
        this.steps = steps;
    }

    /** The signal with the id; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Signal> find(UUID id) {
        return repository.find(id);
    }

    /** Every signal, those that changed last first, ended ones too. */
    @Transactional(readOnly = true)
    public List<Signal> all() {
        return repository.all();
    }

    /** Those on somebody's table, the most serious kind first. */
    @Transactional(readOnly = true)
    public List<Signal> open() {
        return repository.all().stream()
                .filter(signal -> signal.state().isOpen())
                .sorted(Order.MOST_SERIOUS_FIRST)
                .toList();
    }

    /** Those of a theme, the newest first, ended ones too. */
    @Transactional(readOnly = true)
    public List<Signal> of(ThemeRef theme) {
        return repository.of(theme);
    }

    /** Those that a proposal was made because of. */
    @Transactional(readOnly = true)
    public List<Signal> ofProposal(UUID proposal) {
        return repository.ofProposal(proposal);
    }

    /** The steps of a signal, the first first. */
    @Transactional(readOnly = true)
    public List<Step> history(Signal signal) {
        return repository.steps(List.of(signal.id()));
    }

    /** The steps of many signals by signal, the first first. One query. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Step>> histories(Collection<Signal> signals) {
        return repository.steps(signals.stream().map(Signal::id).toList()).stream()
                .collect(groupingBy(Step::signal));
    }

    /**
     * Notes that a proposal is made because of the signals. Those that are dealt with otherwise, or have a proposal already,
     * stay as they are.
     */
    public void proposed(Collection<UUID> signals, UUID proposal) {
        repository.lock(signals).forEach(signal -> steps.take(signal, Transition.PROPOSE, "", proposal));
    }

    /** Notes that the proposal is adopted. */
    public void decided(UUID proposal) {
        repository.ofProposal(proposal).forEach(signal -> steps.take(signal, Transition.DECIDE, "", proposal));
    }

    /**
     * Notes that the proposal came to nothing: rejected or withdrawn.
     *
     * @param why in words that everybody may read
     */
    public void returned(UUID proposal, String why) {
        repository.ofProposal(proposal).forEach(signal -> steps.take(signal, Transition.SEND_BACK, why, proposal));
    }
}
