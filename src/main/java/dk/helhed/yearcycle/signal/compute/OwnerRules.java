package dk.helhed.yearcycle.signal.compute;

import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.OwnedIndicators;
import dk.helhed.policies.chain.OwnedGoals;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.rule.FollowedGoal;
import dk.helhed.yearcycle.signal.rule.NoOwner;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** What is said about things that nobody answers for. */
record OwnerRules(Owners owners, SignalSettings settings) {

    /** Effect goals of policies in force, and the indicators that they read, each once. */
    Stream<Placed> of(Surroundings around, Wanted wanted) {
        if (!settings.uses(SignalKind.NO_OWNER)) {
            return Stream.empty();
        }
        var ownedGoals = owners.withLivingOwner(OwnedGoals.KIND);
        var ownedIndicators = owners.withLivingOwner(OwnedIndicators.KIND);
        var goals = wanted.inForce()
                .map(goal -> new FollowedGoal(goal.policy().id(), goal.reading(), null, null).subject())
                .flatMap(subject -> NoOwner.of(subject, ownedGoals).stream())
                .map(finding -> new Placed(finding, Wanted.theme(around, finding.subject())));
        var read = new LinkedHashMap<String, Subject>();
        wanted.inForce()
                .flatMap(goal -> Stream.ofNullable(goal.reading().indicator()))
                .forEach(indicator -> read.putIfAbsent(indicator.code(), subject(indicator)));
        var indicators = read.values().stream()
                .flatMap(subject -> NoOwner.of(subject, ownedIndicators).stream())
                .map(finding ->
                        new Placed(finding, around.themeOf(finding.subject().thing())));
        return Stream.concat(goals, indicators);
    }

    private static Subject subject(Indicator indicator) {
        return new Subject(
                Subject.Kind.INDICATOR, indicator.code(), "", indicator.title(), "/indikator/" + indicator.code());
    }
}
