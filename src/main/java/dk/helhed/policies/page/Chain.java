package dk.helhed.policies.page;

import dk.helhed.policies.Effort;
import dk.helhed.policies.chain.Links;
import dk.helhed.policies.decision.Decision;
import dk.helhed.policies.document.Commitment;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.document.Statement;
import dk.helhed.policies.document.Theme;
import dk.helhed.policies.progress.EffectReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * What hangs together with one item of a policy, from the words to the decisions.
 *
 * @param commitments that lead to its goals, or stand under its heading
 * @param goals it leads to, or belongs to
 * @param readings the effect goals of those goals; of an effect goal only itself
 * @param efforts what is being done about those goals
 * @param decisions about the item or its goals, the newest first
 */
public record Chain(
        List<Commitment> commitments,
        List<PolicyGoal> goals,
        List<EffectReading> readings,
        List<Effort> efforts,
        List<Decision> decisions) {

    static Chain of(Links links, PolicyItem item) {
        var policy = links.policy().document();
        var goals = switch (item) {
            case Commitment commitment ->
                policy.goals().stream()
                        .filter(goal -> commitment.goals().contains(goal.key()))
                        .toList();
            case PolicyGoal goal -> List.of(goal);
            case EffectGoal effect -> policy.goalOf(effect.key()).stream().toList();
            case Statement statement ->
                policy.goals().stream()
                        .filter(goal -> statement.key().equals(goal.focusArea()))
                        .toList();
            case Theme theme -> List.<PolicyGoal>of();
        };
        var commitments = switch (item) {
            case Commitment commitment -> List.of(commitment);
            case Statement statement ->
                policy.commitments().stream()
                        .filter(one -> statement.key().equals(one.place().focusArea())
                                || statement.key().equals(one.place().track()))
                        .toList();
            case Theme theme ->
                policy.commitments().stream()
                        .filter(one -> theme.key().equals(one.theme()))
                        .toList();
            case PolicyGoal goal -> policy.commitmentsTo(goal.key());
            case EffectGoal effect ->
                goals.stream()
                        .flatMap(goal -> policy.commitmentsTo(goal.key()).stream())
                        .toList();
        };
        return new Chain(
                commitments,
                goals,
                goals.stream()
                        .flatMap(goal -> links.readings(goal).stream())
                        .filter(reading -> !(item instanceof EffectGoal effect)
                                || reading.effect().equals(effect))
                        .toList(),
                goals.stream()
                        .flatMap(goal -> links.efforts(goal).stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                links.decisions(item.key()).stream(),
                                goals.stream().flatMap(goal -> links.decisions(goal).stream()))
                        .distinct()
                        .toList());
    }
}
