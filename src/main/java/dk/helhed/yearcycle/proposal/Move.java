package dk.helhed.yearcycle.proposal;

import static dk.helhed.yearcycle.proposal.ProposalState.ADOPTED;
import static dk.helhed.yearcycle.proposal.ProposalState.BUDGET;
import static dk.helhed.yearcycle.proposal.ProposalState.CHANGED;
import static dk.helhed.yearcycle.proposal.ProposalState.COMMITTEE;
import static dk.helhed.yearcycle.proposal.ProposalState.DRAFT;
import static dk.helhed.yearcycle.proposal.ProposalState.REJECTED;
import static dk.helhed.yearcycle.proposal.ProposalState.WITHDRAWN;

import dk.helhed.forms.Coded;
import dk.helhed.yearcycle.Cycle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every way from one state of a proposal to another. There are no others. */
public enum Move implements Coded {
    /** It is begun. The only way in. */
    BEGIN(DRAFT, Cycle.PROPOSE),
    /** It is sent to the committee. Only when it is complete. */
    SEND(COMMITTEE, Cycle.PROPOSE),
    /** What the committee said is noted. */
    TREAT(BUDGET, Cycle.DECIDE),
    /** It is adopted as proposed. */
    ADOPT(ADOPTED, Cycle.DECIDE),
    /** It is adopted otherwise than proposed. */
    CHANGE(CHANGED, Cycle.DECIDE),
    /** It is refused. */
    REJECT(REJECTED, Cycle.DECIDE),
    /** It goes back to whoever wrote it, with a reason. */
    RETURN(DRAFT, Cycle.DECIDE),
    /** It is taken back, with a reason. */
    WITHDRAW(WITHDRAWN, Cycle.PROPOSE),
    /** It is taken up again, with a reason. */
    RESUME(DRAFT, Cycle.PROPOSE),
    /** The decision was noted wrongly and will be noted again. Only as long as nothing is opened by it. */
    CORRECT(BUDGET, Cycle.DECIDE);

    private final ProposalState to;
    private final String permission;

    Move(ProposalState to, String permission) {
        this.to = to;
        this.permission = permission;
    }

    /** Whether it begins in the state; null for a proposal that is not there yet. */
    public boolean beginsIn(@Nullable ProposalState state) {
        return switch (this) {
            case BEGIN -> state == null;
            case SEND -> state == DRAFT;
            case TREAT -> state == COMMITTEE;
            case ADOPT, CHANGE, REJECT -> state == BUDGET;
            case RETURN -> state == COMMITTEE || state == BUDGET;
            case WITHDRAW -> state == DRAFT || state == COMMITTEE || state == BUDGET;
            case RESUME -> state == WITHDRAWN;
            case CORRECT -> state != null && state.isDecided();
        };
    }

    /** The state that it leads to. */
    public ProposalState to() {
        return to;
    }

    /** What whoever makes it must be allowed to do. */
    public String permission() {
        return permission;
    }

    /** Whether it is made by a reason alone, without a form of its own. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW || this == RESUME || this == CORRECT;
    }

    /** Those that begin in the state. */
    public static List<Move> from(ProposalState state) {
        return Stream.of(values()).filter(move -> move.beginsIn(state)).toList();
    }

    /** The move that a ruling makes. */
    static Move of(BudgetDecision.Ruling ruling) {
        return switch (ruling) {
            case ADOPTED -> ADOPT;
            case CHANGED -> CHANGE;
            case REJECTED -> REJECT;
        };
    }

    @Override
    public String key() {
        return "proposal.move." + code();
    }
}
