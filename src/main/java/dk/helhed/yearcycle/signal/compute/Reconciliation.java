package dk.helhed.yearcycle.signal.compute;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.rule.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds what the rules say against the signals there are. */
final class Reconciliation {

    private Reconciliation() {}

    /** What becomes of a signal. */
    sealed interface Change {

        /** It is a new one. */
        record Found(Placed placed) implements Change {}

        /** It comes back, with newer figures. */
        record Returned(Signal signal, Placed placed) implements Change {}

        /** It stays where it is, and says something else. */
        record Renewed(Signal signal, Placed placed) implements Change {}

        /** What it says is no longer so. */
        record Resolved(Signal signal) implements Change {}
    }

    /**
     * What is to be done. Nothing, if it has just been done.
     *
     * @param used whether a rule is in use: what others found is left alone
     */
    static List<Change> of(Collection<Placed> found, Collection<Signal> stored, Predicate<SignalKind> used) {
        var open = new LinkedHashMap<>(stored.stream().collect(toMap(Reconciliation::key, identity())));
        var changes = new ArrayList<Change>();
        for (var placed : found) {
            var signal = open.remove(placed.finding().key());
            if (signal == null) {
                changes.add(new Change.Found(placed));
            } else {
                change(signal, placed).ifPresent(changes::add);
            }
        }
        open.values().stream()
                .filter(signal -> used.test(signal.kind()) && signal.state() != SignalState.RESOLVED)
                .map(Change.Resolved::new)
                .forEach(changes::add);
        return changes;
    }

    private static Optional<Change> change(Signal signal, Placed placed) {
        if (comesBack(signal, placed.finding())) {
            return Optional.of(new Change.Returned(signal, placed));
        }
        return placed.isIn(signal) ? Optional.empty() : Optional.of(new Change.Renewed(signal, placed));
    }

    private static boolean comesBack(Signal signal, Finding finding) {
        return switch (signal.state()) {
            case RESOLVED -> true;
            case EXPLAINED, DECIDED -> !signal.basis().equals(finding.basis());
            case NEW, TAKEN_UP, PROPOSED, RETURNED -> false;
        };
    }

    private static Finding.Key key(Signal signal) {
        var subject = signal.subject();
        return new Finding.Key(signal.kind(), subject.kind(), subject.thing(), subject.area());
    }
}
