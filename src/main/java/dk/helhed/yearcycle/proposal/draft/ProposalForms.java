package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.projects.UnitField;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Content;
import dk.helhed.yearcycle.proposal.Proposal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forms of proposals for the person who sends them, and draws them again. */
@Component
@Transactional(readOnly = true)
class ProposalForms {

    private static final int MOST_SUGGESTIONS = 300;

    private final Access access;
    private final Units units;
    private final DraftWords words;
    private final Clock clock;

    ProposalForms(Access access, Units units, DraftWords words, Clock clock) {
        this.access = access;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What the form says, if the actor may write it.
     *
     * @param before as it was; null for a new one
     */
    Outcome<Content> read(Actor actor, Fields typed, Language language, @Nullable Proposal before) {
        var today = LocalDate.now(clock);
        var reach = access.scope(actor, Cycle.PROPOSE);
        var known = words.known(new UnitField(units::named, reach, today, "proposal.unit.far"), today.getYear());
        return new ProposalReading(typed, language, known).read(before == null ? null : before.content());
    }

    ProposalForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        return new ProposalForm(
                page,
                typed,
                theirs,
                objections,
                words.themes(),
                units.openIfFew(MOST_SUGGESTIONS),
                words.indicators(page.language()));
    }
}
