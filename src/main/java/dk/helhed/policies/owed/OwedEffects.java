package dk.helhed.policies.owed;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.policies.chain.OwnedGoals;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.progress.EffectGoals;
import dk.helhed.policies.progress.EffectReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What goals and effect goals of the policies in force lack. Whoever answers for one owes it. */
@Component
class OwedEffects implements DutyKind {

    private final Owners owners;
    private final Policies policies;
    private final EffectGoals effectGoals;
    private final Indicators indicators;
    private final Texts texts;

    OwedEffects(Owners owners, Policies policies, EffectGoals effectGoals, Indicators indicators, Texts texts) {
        this.owners = owners;
        this.policies = policies;
        this.effectGoals = effectGoals;
        this.indicators = indicators;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        var owned = owners.ownedBy(actor, OwnedGoals.KIND);
        if (owned.isEmpty()) {
            return List.of();
        }
        var next = indicators.nextFigures();
        return policies.all().stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE)
                .flatMap(policy -> readings(policy, owned, today)
                        .flatMap(reading -> Owed.of(reading, next, today).stream()
                                .map(owed -> duty(owed, policy, reading, language, today))))
                .toList();
    }

    /** The effect goals of the policy that are owned, or belong to a goal that is. */
    private Stream<EffectReading> readings(Policy policy, Set<String> owned, LocalDate today) {
        var prefix = OwnedGoals.id(policy.id(), "");
        return owned.stream().noneMatch(id -> id.startsWith(prefix))
                ? Stream.of()
                : effectGoals.read(policy, today).values().stream()
                        .filter(reading -> owned.contains(OwnedGoals.id(
                                        policy.id(), reading.effect().key()))
                                || owned.contains(OwnedGoals.id(
                                        policy.id(), reading.goal().key())));
    }

    /**
     * How a duty is put into words.
     *
     * @param when the time it tells of; empty if it tells of none
     */
    private record Said(String what, String why, @Nullable LocalDate by, String when) {}

    private Duty duty(Owed owed, Policy policy, EffectReading reading, Language language, LocalDate today) {
        var said = said(owed, language, today);
        var effect = reading.effect();
        return Duty.by(
                said.by,
                today,
                texts.text(language, said.what, text(effect.text(), language)),
                texts.text(language, said.why, text(policy.head().title(), language), said.when),
                "/politik/" + policy.id() + "/punkt/" + effect.key());
    }

    private Said said(Owed owed, Language language, LocalDate today) {
        return switch (owed) {
            case Owed.NoFigure none -> new Said("policy.owed.none", "policy.owed.none.why", null, "");
            case Owed.OldFigure old ->
                new Said(
                        "policy.owed.old",
                        "policy.owed.old.why",
                        old.by(),
                        new Wording(texts, language).period(old.about()));
            case Owed.Deadline deadline
            when deadline.by().isBefore(today) ->
                new Said("policy.owed.deadline", "policy.owed.deadline.passed", deadline.by(), "");
            case Owed.Deadline deadline ->
                new Said("policy.owed.deadline", "policy.owed.deadline.near", deadline.by(), "");
        };
    }

    private static String text(PolicyText text, Language language) {
        return text.in(language.tag()).orElseGet(text::original);
    }
}
