package dk.helhed.yearcycle.signal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;

/** In what order signals are shown. */
final class Order {

    /** By kind, certain ones before doubtful ones, then the latest. */
    static final Comparator<Signal> MOST_SERIOUS_FIRST = comparing(Signal::kind)
            .thenComparing(signal -> signal.certainty().isDoubtful())
            .thenComparing(Signal::since, reverseOrder())
            .thenComparing(signal -> signal.subject().thing());

    private Order() {}
}
