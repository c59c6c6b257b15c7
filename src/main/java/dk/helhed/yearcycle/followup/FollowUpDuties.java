package dk.helhed.yearcycle.followup;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposals;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adopted proposals of which somebody shall soon say what came of them: those who may write for the unit that answers. */
@Component
class FollowUpDuties implements DutyKind {

    /** The days before the last day in which it is told. */
    private static final int AHEAD = 30;

    private final Proposals proposals;
    private final FollowUps followUps;
    private final Access access;
    private final Texts texts;

    FollowUpDuties(Proposals proposals, FollowUps followUps, Access access, Texts texts) {
        this.proposals = proposals;
        this.followUps = followUps;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.PROPOSE)) {
            return List.of();
        }
        var scope = access.scope(actor, Cycle.PROPOSE);
        var reached = proposals.granted().stream()
                .filter(proposal -> scope.holds(proposal.place()))
                .toList();
        return followUps.of(reached, today).stream()
                .filter(one -> one.isDueOn(today.plusDays(AHEAD)))
                .map(one -> duty(one, language, today))
                .toList();
    }

    private Duty duty(FollowUp one, Language language, LocalDate today) {
        var proposal = one.proposal();
        return Duty.by(
                one.due(),
                today,
                texts.text(language, "follow-up.duty", Integer.toString(proposal.number()), proposal.title()),
                texts.text(language, "follow-up.duty.why"),
                proposal.path() + "/opfoelgning");
    }
}
