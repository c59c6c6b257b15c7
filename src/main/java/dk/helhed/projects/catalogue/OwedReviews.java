package dk.helhed.projects.catalogue;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Efforts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries of the catalogue that whoever manages the effort must look through. */
@Component
class OwedReviews implements DutyKind {

    private static final int DAYS_BEFORE = 30;

    private final EntryRepository repository;
    private final Texts texts;

    OwedReviews(EntryRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Efforts.EDIT)) {
            return List.of();
        }
        return repository.toReview(actor.person(), today.plusDays(DAYS_BEFORE)).stream()
                .map(card -> Duty.by(
                        card.reviewBy(),
                        today,
                        texts.text(language, "catalogue.owed", card.title()),
                        texts.text(language, "catalogue.owed.why"),
                        "/projekt/" + card.slug() + "/inspiration"))
                .toList();
    }
}
