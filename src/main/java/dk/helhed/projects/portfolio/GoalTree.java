package dk.helhed.projects.portfolio;

import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.projects.GoalRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals of the policies that everybody may read: where each belongs, and which of them nobody works on. */
public final class GoalTree {

    private final List<Policy> policies;
    private final Map<GoalRef, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, Named> names = new LinkedHashMap<>();

    public GoalTree(List<Policy> all) {
        policies = all.stream().filter(policy -> policy.standing().isPublic()).toList();
        for (var policy : policies) {
            policy.document().statements(ItemKind.FOCUS_AREA).forEach(area -> name(policy, area));
            for (var goal : policy.document().goals()) {
                name(policy, goal);
                place(policy, goal, goal.key());
                goal.effectGoals().forEach(effect -> {
                    name(policy, effect);
                    place(policy, goal, effect.key());
                });
            }
        }
    }

    /**
     * Where a goal or effect goal belongs.
     *
     * @param goal itself, or the goal that the effect goal belongs to, as {@code policy.key}
     * @param focusArea as {@code policy.key}; empty for a goal of the whole policy
     */
    public record Leaf(GoalRef ref, String goal, String focusArea) {}

    /** What something is called, and in which policy. */
    public record Named(PolicyText text, PolicyText policy, String path) {

        public String in(String language) {
            return text.in(language).orElseGet(text::original);
        }

        public String policy(String language) {
            return policy.in(language).orElseGet(policy::original);
        }
    }

    /** A goal that nobody works on. */
    public record Gap(Policy policy, PolicyGoal goal) {

        public String path() {
            return "/politik/" + policy.id() + "/punkt/" + goal.key();
        }
    }

    /** Every goal and effect goal. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves.values());
    }

    /** Where the goal belongs; empty if no policy has it any more. */
    public Optional<Leaf> leaf(GoalRef goal) {
        return Optional.ofNullable(leaves.get(goal));
    }

    /** The goal, effect goal or focus area that is written {@code policy.key}. */
    public Optional<Named> named(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /**
     * The goals of policies in force that nobody works on, in the order of the policies. A goal is worked on if one of its
     * effect goals is.
     *
     * @param workedOn the goals and effect goals that some active effort works on
     */
    public List<Gap> gaps(Set<GoalRef> workedOn) {
        var goals = workedOn.stream()
                .flatMap(ref -> leaf(ref).stream())
                .map(Leaf::goal)
                .collect(Collectors.toSet());
        return policies.stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE)
                .flatMap(policy -> gaps(policy, goals))
                .toList();
    }

    private static Stream<Gap> gaps(Policy policy, Set<String> workedOn) {
        return policy.document().goals().stream()
                .filter(goal -> !workedOn.contains(policy.id() + "." + goal.key()))
                .map(goal -> new Gap(policy, goal));
    }

    private void name(Policy policy, PolicyItem item) {
        names.put(
                policy.id() + "." + item.key(),
                new Named(item.label(), policy.head().title(), "/politik/" + policy.id() + "/punkt/" + item.key()));
    }

    private void place(Policy policy, PolicyGoal goal, String key) {
        var ref = new GoalRef(policy.id(), key);
        var area = goal.focusArea() == null ? "" : policy.id() + "." + goal.focusArea();
        leaves.put(ref, new Leaf(ref, policy.id() + "." + goal.key(), area));
    }
}
