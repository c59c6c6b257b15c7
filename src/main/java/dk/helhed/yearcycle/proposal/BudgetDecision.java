package dk.helhed.yearcycle.proposal;

import dk.helhed.forms.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a proposal. Never changed: a correction is a new one.
 *
 * @param body who decided
 * @param agenda the item on the agenda
 * @param granted kroner that the municipality pays, by year; empty if it pays nothing
 * @param overFrame why more was granted than the frame holds; empty if it was not
 * @param effort that was opened or changed by it, in the room projects; null if none is yet
 */
public record BudgetDecision(
        UUID id,
        LocalDate on,
        Ruling ruling,
        String body,
        String agenda,
        String text,
        SortedMap<Integer, BigDecimal> granted,
        String overFrame,
        @Nullable UUID effort) {

    public BudgetDecision {
        granted = Collections.unmodifiableSortedMap(new TreeMap<>(granted));
    }

    /** Which way it went. */
    public enum Ruling implements Coded {
        ADOPTED(ProposalState.ADOPTED),
        CHANGED(ProposalState.CHANGED),
        REJECTED(ProposalState.REJECTED);

        private final ProposalState state;

        Ruling(ProposalState state) {
            this.state = state;
        }

        /** The state that it leads to. */
        public ProposalState state() {
            return state;
        }

        @Override
        public String key() {
            return state.key();
        }
    }

    /** All that the municipality grants, in kroner; null if it pays nothing. */
    public @Nullable BigDecimal amount() {
        return granted.values().stream().reduce(BigDecimal::add).orElse(null);
    }
}
