package dk.helhed.yearcycle.budget;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Proposals that wait for what a committee said, or for what was decided, to be noted. Drafts are nobody's duty. */
@Component
class ProposalDuties implements DutyKind {

    private final Proposals proposals;
    private final Access access;
    private final Texts texts;

    ProposalDuties(Proposals proposals, Access access, Texts texts) {
        this.proposals = proposals;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.DECIDE)) {
            return List.of();
        }
        var scope = access.scope(actor, Cycle.DECIDE);
        return proposals.waiting().stream()
                .filter(proposal -> scope.holds(proposal.place()))
                .map(proposal -> duty(proposal, language, today))
                .toList();
    }

    private Duty duty(Proposal proposal, Language language, LocalDate today) {
        var number = Integer.toString(proposal.number());
        var treatment = proposal.treatment();
        if (proposal.state() == ProposalState.COMMITTEE || treatment == null) {
            var sent = texts.date(language, Objects.requireNonNull(proposal.sentOn()));
            return Duty.by(
                    null,
                    today,
                    texts.text(language, "proposal.duty.treat", number, proposal.title()),
                    texts.text(language, "proposal.duty.treat.why", sent),
                    proposal.path() + "/behandling");
        }
        return Duty.by(
                null,
                today,
                texts.text(language, "proposal.duty.decide", number, proposal.title()),
                texts.text(
                        language,
                        "proposal.duty.decide.why",
                        treatment.committee(),
                        texts.date(language, treatment.on())),
                proposal.path() + "/afgoerelse");
    }
}
