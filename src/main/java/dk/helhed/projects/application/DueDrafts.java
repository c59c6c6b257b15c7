package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Drafts whose deadline is at most fourteen days away. The manager of the effort owes them, else whoever began them. */
@Component
class DueDrafts implements DutyKind {

    private static final int DAYS = 14;

    private final ApplicationLists lists;
    private final Texts texts;

    DueDrafts(ApplicationLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        return lists.draftsDue(actor, today, today.plusDays(DAYS)).stream()
                .map(draft -> Duty.by(
                        draft.deadline(),
                        today,
                        texts.text(language, "application.duty.draft", draft.title()),
                        texts.text(language, "application.duty.draft.why", Objects.requireNonNull(draft.pool())),
                        draft.path() + "/skriv/" + Step.SEND.path()))
                .toList();
    }
}
