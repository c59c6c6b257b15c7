package dk.helhed.yearcycle.budget;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frames of budget years, and the order of the proposals in them. Whether somebody may change them is asked before. */
@Service
@Transactional
public class Frames {

    private static final String KIND = "budget-frame";

    private final FrameRepository repository;
    private final Proposals proposals;
    private final AuditLog log;
    private final Clock clock;

    Frames(FrameRepository repository, Proposals proposals, AuditLog log, Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.log = log;
        this.clock = clock;
    }

    /** The proposals of a year in their order; rejected ones want nothing any more and are left out. */
    @Transactional(readOnly = true)
    public Ranking ranking(int year) {
        return frame(year).rank(candidates(year));
    }

    /** The proposals of a year that were rejected, by number. */
    @Transactional(readOnly = true)
    public List<Proposal> rejected(int year) {
        return proposals.ofBudget(year).stream()
                .filter(proposal -> proposal.state() == ProposalState.REJECTED)
                .toList();
    }

    /** Sets the amount of a year; null if it is not known. */
    public Outcome<Frame> set(int year, int version, @Nullable BigDecimal kroner) {
        var before = frame(year);
        if (version != before.version() || !repository.set(before, kroner, clock.instant())) {
            return Outcome.refused("", "frame.changed-meanwhile");
        }
        log.changed(KIND, Integer.toString(year), logged(before.kroner()), logged(kroner));
        return new Outcome.Done<>(frame(year));
    }

    /**
     * Moves a proposal one place.
     *
     * @param places -1 for up, 1 for down
     * @param version of the frame whose order was read
     */
    public Outcome<Frame> move(int year, int version, UUID proposal, int places) {
        var before = frame(year);
        var order = new ArrayList<>(
                candidates(year).stream().map(one -> one.proposal().id()).toList());
        var from = order.indexOf(proposal);
        var to = from + places;
        if (version != before.version() || from < 0) {
            return Outcome.refused("", "frame.changed-meanwhile");
        }
        if (to < 0 || to >= order.size()) {
            return new Outcome.Done<>(before);
        }
        if (!repository.set(before, before.kroner(), clock.instant())) {
            return Outcome.refused("", "frame.changed-meanwhile");
        }
        Collections.swap(order, from, to);
        repository.replaceOrder(year, order);
        log.changed(
                KIND,
                Integer.toString(year),
                Map.of("proposal", proposal.toString(), "place", Integer.toString(from + 1)),
                Map.of("proposal", proposal.toString(), "place", Integer.toString(to + 1)));
        return new Outcome.Done<>(frame(year));
    }

    Frame frame(int year) {
        return repository.find(year).orElseGet(() -> new Frame(year, null, 0));
    }

    private List<Candidate> candidates(int year) {
        var order = repository.order(year);
        return proposals.ofBudget(year).stream()
                .filter(proposal -> proposal.state() != ProposalState.REJECTED)
                .sorted(Comparator.comparingInt(proposal -> place(order, proposal)))
                .map(Candidate::of)
                .toList();
    }

    /** What nobody has ranked comes last; the order by number stays among them. */
    private static int place(List<UUID> order, Proposal proposal) {
        var place = order.indexOf(proposal.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Map<String, String> logged(@Nullable BigDecimal kroner) {
        return kroner == null ? Map.of() : Map.of("amount", kroner.toPlainString());
    }
}
