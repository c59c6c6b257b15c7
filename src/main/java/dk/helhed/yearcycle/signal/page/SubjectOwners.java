package dk.helhed.yearcycle.signal.page;

import dk.helhed.access.Actor;
import dk.helhed.access.owner.Owned;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.OwnedIndicators;
import dk.helhed.pages.Page;
import dk.helhed.policies.chain.OwnedGoals;
import dk.helhed.yearcycle.signal.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who answers for the thing that a signal is about: everybody whether somebody does, colleagues who it is. */
@Component
class SubjectOwners {

    private final Owners owners;

    SubjectOwners(Owners owners) {
        this.owners = owners;
    }

    /** In words; empty for a project, whose own page says it. */
    String of(Page page, Subject subject) {
        return switch (subject.kind()) {
            case INDICATOR -> of(page, OwnedIndicators.KIND, subject);
            case EFFECT_GOAL -> of(page, OwnedGoals.KIND, subject);
            case PROJECT -> "";
        };
    }

    private String of(Page page, String kind, Subject subject) {
        return Actor.asking()
                .flatMap(actor -> owners.find(actor, kind, subject.thing(), page.language()))
                .filter(owned -> !owned.isWithoutOwner())
                .flatMap(SubjectOwners::name)
                .orElseGet(() -> page.text(
                        owners.withLivingOwner(kind).contains(subject.thing())
                                ? "signal.owner.some"
                                : "signal.owner.none"));
    }

    private static Optional<String> name(Owned owned) {
        return Optional.ofNullable(owned.owner()).map(owner -> owner.name() + ", " + owner.unit());
    }
}
