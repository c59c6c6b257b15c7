package dk.helhed.policies.compare;

import dk.helhed.policies.chain.Links;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of goals and effect goals from one policy to another. Versions of one policy are matched by key; what has no match
 * by key is matched by the indicator it is read from, which also works between municipalities.
 *
 * @param goals by fate, each in the policy's order
 * @param effectGoals by fate, each in the policy's order
 */
public record PolicyDiff(List<Change> goals, List<Change> effectGoals) {

    public static PolicyDiff of(Links older, Links newer) {
        var before = older.policy().document();
        var after = newer.policy().document();
        return new PolicyDiff(goals(older, before, after), effects(older, before, after));
    }

    /** The changes of one fate, goals first. */
    public List<Change> of(Fate fate) {
        return Stream.concat(goals.stream(), effectGoals.stream())
                .filter(change -> change.fate() == fate)
                .toList();
    }

    /** What the older policy wanted and no figure ever told of. */
    public List<Change> neverMeasured() {
        return Stream.concat(goals.stream(), effectGoals.stream())
                .filter(Change::neverMeasured)
                .toList();
    }

    private static List<Change> goals(Links links, PolicyDocument before, PolicyDocument after) {
        var changes = new ArrayList<Change>();
        var met = new HashSet<String>();
        for (var goal : before.goals()) {
            var match = after.goal(goal.key());
            match.ifPresent(found -> met.add(found.key()));
            changes.add(new Change(
                    match.map(found -> ofGoal(goal, found)).orElse(Fate.DROPPED),
                    goal,
                    match.orElse(null),
                    isReworded(goal, match.orElse(null)),
                    links.readings(goal).stream().noneMatch(reading -> reading.hasData())));
        }
        after.goals().stream()
                .filter(goal -> !met.contains(goal.key()))
                .forEach(goal -> changes.add(new Change(Fate.NEW, null, goal, false, false)));
        return sorted(changes);
    }

    /** A goal that has lost its last effect goal asks for less; one that has got its first asks for more. */
    private static Fate ofGoal(PolicyGoal before, PolicyGoal after) {
        if (before.effectGoals().isEmpty() == after.effectGoals().isEmpty()) {
            return Fate.KEPT;
        }
        return after.effectGoals().isEmpty() ? Fate.SOFTENED : Fate.TIGHTENED;
    }

    private static List<Change> effects(Links links, PolicyDocument before, PolicyDocument after) {
        var changes = new ArrayList<Change>();
        var met = new HashSet<String>();
        for (var effect : effects(before)) {
            var match = match(effect, after, met);
            match.ifPresent(found -> met.add(found.key()));
            var reading = Optional.ofNullable(links.readings().get(effect.key()));
            changes.add(new Change(
                    match.map(found -> AimComparison.of(effect.aim(), found.aim()))
                            .orElse(Fate.DROPPED),
                    effect,
                    match.orElse(null),
                    isReworded(effect, match.orElse(null)),
                    reading.filter(found -> found.hasData()).isEmpty()));
        }
        effects(after).stream()
                .filter(effect -> !met.contains(effect.key()))
                .forEach(effect -> changes.add(new Change(Fate.NEW, null, effect, false, false)));
        return sorted(changes);
    }

    private static Optional<EffectGoal> match(EffectGoal wanted, PolicyDocument after, Set<String> met) {
        var all = effects(after);
        return all.stream()
                .filter(effect -> effect.key().equals(wanted.key()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(effect -> !met.contains(effect.key()))
                        .filter(effect -> effect.figure()
                                .indicator()
                                .equals(wanted.figure().indicator()))
                        .findFirst());
    }

    private static List<EffectGoal> effects(PolicyDocument policy) {
        return policy.goals().stream()
                .flatMap(goal -> goal.effectGoals().stream())
                .toList();
    }

    private static boolean isReworded(PolicyItem before, @Nullable PolicyItem after) {
        return after != null && !before.label().original().equals(after.label().original());
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparing(Change::fate)).toList();
    }
}
