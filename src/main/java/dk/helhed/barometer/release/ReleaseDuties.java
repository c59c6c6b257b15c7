package dk.helhed.barometer.release;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Releases that wait for a second person: those who may approve them and did not prepare them. */
@Component
class ReleaseDuties implements DutyKind {

    private final ReleaseRepository releases;
    private final Texts texts;

    ReleaseDuties(ReleaseRepository releases, Texts texts) {
        this.releases = releases;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Releases.RELEASE)) {
            return List.of();
        }
        return releases.findWaiting(actor.person()).stream()
                .map(waiting -> new Duty(
                        texts.text(language, "release.duty", waiting.title().in(language)),
                        texts.text(language, "release.duty.why", texts.day(language, waiting.since())),
                        null,
                        "/frigivelser/" + waiting.id(),
                        Urgency.OPEN))
                .toList();
    }
}
