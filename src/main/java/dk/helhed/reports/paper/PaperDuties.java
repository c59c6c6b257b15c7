package dk.helhed.reports.paper;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What papers want of those who write them: when a committee has met, somebody notes what it decided. */
@Component
class PaperDuties implements DutyKind {

    /** Minutes are to be written within days; until then nothing is late. */
    private static final int DAYS_FOR_THE_MINUTES = 7;

    private final Papers papers;
    private final Texts texts;

    PaperDuties(Papers papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        return actor.holds(Papers.EDIT)
                ? papers.undecided(today).stream()
                        .map(paper -> duty(paper, language, today))
                        .toList()
                : List.of();
    }

    private Duty duty(Undecided paper, Language language, LocalDate today) {
        return Duty.by(
                paper.meeting().plusDays(DAYS_FOR_THE_MINUTES),
                today,
                texts.text(language, "paper.duty", paper.title()),
                texts.text(language, "paper.duty.why", paper.committee(), texts.date(language, paper.meeting())),
                "/indstillinger/" + paper.number());
    }
}
