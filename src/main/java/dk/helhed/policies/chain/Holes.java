package dk.helhed.policies.chain;

import dk.helhed.policies.Standing;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.statistics.ProgressStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The broken places of a policy.
 *
 * @param all by kind, each kind in the policy's order
 */
public record Holes(List<Hole> all) {

    public Holes {
        all = List.copyOf(all);
    }

    /** Looks for them. Who answers and what is being done is only asked of a policy that is adopted and not superseded. */
    public static Holes in(Links links, LocalDate day) {
        var document = links.policy().document();
        var commitments = document.commitments().stream()
                .filter(commitment -> commitment.goals().isEmpty())
                .map(commitment -> hole(HoleKind.COMMITMENT_WITHOUT_GOAL, commitment, links));
        var unmeasured = goals(
                links,
                HoleKind.GOAL_WITHOUT_INDICATOR,
                goal -> goal.effectGoals().isEmpty());
        var withoutData = effects(links, HoleKind.INDICATOR_WITHOUT_DATA, reading -> !reading.hasData());
        var late = effects(links, HoleKind.TARGET_PAST_DEADLINE, reading -> isLate(reading, day));
        var ownerless =
                goals(links, HoleKind.GOAL_WITHOUT_OWNER, goal -> !links.owned().contains(goal.key()));
        var idle = goals(
                links, HoleKind.GOAL_WITHOUT_EFFORT, goal -> links.efforts(goal).isEmpty());
        var living = isLiving(links.policy().standing()) ? Stream.concat(ownerless, idle) : Stream.<Hole>empty();
        return new Holes(Stream.of(commitments, unmeasured, withoutData, late, living)
                .flatMap(found -> found)
                .toList());
    }

    public List<Hole> of(HoleKind kind) {
        return all.stream().filter(hole -> hole.kind() == kind).toList();
    }

    /** How many of each kind, by committee; an empty name for what no committee answers for. Names in order. */
    public Map<String, Map<HoleKind, Integer>> byCommittee() {
        var counts = new TreeMap<String, Map<HoleKind, Integer>>();
        for (var hole : all) {
            var committee = hole.responsible().committee();
            counts.computeIfAbsent(committee == null ? "" : committee, any -> new EnumMap<>(HoleKind.class))
                    .merge(hole.kind(), 1, Integer::sum);
        }
        return counts;
    }

    /** Whether owners and efforts are asked for. */
    public static boolean isLiving(Standing standing) {
        return standing == Standing.ADOPTED || standing == Standing.IN_FORCE;
    }

    private static Stream<Hole> goals(Links links, HoleKind kind, Predicate<PolicyGoal> isOne) {
        return links.policy().document().goals().stream().filter(isOne).map(goal -> hole(kind, goal, links));
    }

    private static Stream<Hole> effects(Links links, HoleKind kind, Predicate<EffectReading> isOne) {
        return links.readings().values().stream().filter(isOne).map(reading -> hole(kind, reading.effect(), links));
    }

    private static boolean isLate(EffectReading reading, LocalDate day) {
        return reading.effect().aim() instanceof Aim.Target target
                && target.deadline().last().isBefore(day)
                && reading.status() != ProgressStatus.TARGET_ACHIEVED;
    }

    private static Hole hole(HoleKind kind, PolicyItem item, Links links) {
        return new Hole(kind, item, links.policy().document().responsible(item));
    }
}
