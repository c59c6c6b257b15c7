package dk.helhed.projects;

import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The goals and effect goals of policies, as efforts work on them. */
@Component
public class Goals {

    private final Policies policies;

    Goals(Policies policies) {
        this.policies = policies;
    }

    /**
     * A goal or effect goal in words.
     *
     * @param policy title of the policy
     * @param path of the goal's page
     */
    public record NamedGoal(GoalRef ref, String text, String policy, String path) {}

    /** The goal that is meant, whatever has become of the policy; empty if there is none. */
    public Optional<PolicyItem> find(GoalRef goal) {
        return policies.find(goal.policy())
                .filter(policy -> policy.standing().isPublic())
                .flatMap(policy -> policy.document().item(goal.goal()))
                .filter(Goals::isGoal);
    }

    /** Those goals in words, in the order given, without those that are gone. */
    public List<NamedGoal> named(Collection<GoalRef> goals, Page page) {
        if (goals.isEmpty()) {
            return List.of();
        }
        var all = policies.all();
        return goals.stream()
                .flatMap(goal -> all.stream()
                        .filter(policy -> policy.id().equals(goal.policy())
                                && policy.standing().isPublic())
                        .flatMap(policy ->
                                policy.document().item(goal.goal()).stream().map(item -> named(policy, item, page))))
                .toList();
    }

    /** Every goal of the policies that are in force or soon will be, each followed by its effect goals. */
    public List<NamedGoal> inForce(Page page) {
        return policies.all().stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE || policy.standing() == Standing.ADOPTED)
                .flatMap(policy -> policy.document().goals().stream()
                        .flatMap(Goals::withEffects)
                        .map(item -> named(policy, item, page)))
                .toList();
    }

    private static boolean isGoal(PolicyItem item) {
        return item.kind() == ItemKind.GOAL || item.kind() == ItemKind.EFFECT_GOAL;
    }

    private static Stream<PolicyItem> withEffects(PolicyGoal goal) {
        return Stream.concat(Stream.of(goal), goal.effectGoals().stream());
    }

    private static NamedGoal named(Policy policy, PolicyItem item, Page page) {
        var tag = page.language().tag();
        var title = policy.head().title();
        return new NamedGoal(
                new GoalRef(policy.id(), item.key()),
                item.label().in(tag).orElseGet(item.label()::original),
                title.in(tag).orElseGet(title::original),
                "/politik/" + policy.id() + "/punkt/" + item.key());
    }
}
