package dk.helhed.projects.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Stage;
import dk.helhed.policies.Standing;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyDocument.Paper;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.document.Responsible;
import dk.helhed.projects.GoalRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which goals nobody works on, and where a goal belongs. */
class GoalTreeTests {

    private static final PolicyGoal JOBS = goal("job", "arbejde", "job-60");
    private static final PolicyGoal HOMES = goal("bolig", null, "bolig-10");

    @Test
    void aGoalOfAPolicyInForceThatNobodyWorksOnIsAGap() {
        var tree = new GoalTree(List.of(policy("by-2026", Standing.IN_FORCE, JOBS, HOMES)));

        assertThat(gaps(tree, Set.of())).containsExactly("by-2026.job", "by-2026.bolig");
        assertThat(gaps(tree, Set.of(new GoalRef("by-2026", "job")))).containsExactly("by-2026.bolig");
    }

    @Test
    void workOnAnEffectGoalIsWorkOnItsGoal() {
        var tree = new GoalTree(List.of(policy("by-2026", Standing.IN_FORCE, JOBS, HOMES)));

        assertThat(gaps(tree, Set.of(new GoalRef("by-2026", "bolig-10")))).containsExactly("by-2026.job");
    }

    @Test
    void theSameKeyInAnotherPolicyIsAnotherGoal() {
        var tree = new GoalTree(
                List.of(policy("by-2026", Standing.IN_FORCE, JOBS), policy("anden-2026", Standing.IN_FORCE, JOBS)));

        assertThat(gaps(tree, Set.of(new GoalRef("by-2026", "job")))).containsExactly("anden-2026.job");
    }

    @Test
    void onlyPoliciesInForceHaveGaps() {
        for (var standing : Standing.values()) {
            var tree = new GoalTree(List.of(policy("by-2026", standing, JOBS)));

            assertThat(gaps(tree, Set.of())).as(standing.name()).hasSize(standing == Standing.IN_FORCE ? 1 : 0);
        }
    }

    @Test
    void workOnAGoalThatIsGoneFillsNoGap() {
        var tree = new GoalTree(List.of(policy("by-2026", Standing.IN_FORCE, JOBS)));

        assertThat(gaps(tree, Set.of(new GoalRef("by-2026", "væk"), new GoalRef("væk", "job"))))
                .hasSize(1);
    }

    @Test
    void anEffectGoalBelongsWhereItsGoalDoes() {
        var tree = new GoalTree(List.of(policy("by-2026", Standing.IN_FORCE, JOBS, HOMES)));

        assertThat(tree.leaf(new GoalRef("by-2026", "job-60")))
                .contains(new GoalTree.Leaf(new GoalRef("by-2026", "job-60"), "by-2026.job", "by-2026.arbejde"));
        assertThat(tree.leaf(new GoalRef("by-2026", "bolig")))
                .contains(new GoalTree.Leaf(new GoalRef("by-2026", "bolig"), "by-2026.bolig", ""));
    }

    @Test
    void goalsOfDraftsAreNotNamed() {
        var tree = new GoalTree(List.of(policy("by-2027", Standing.DRAFT, JOBS)));

        assertThat(tree.leaves()).isEmpty();
        assertThat(tree.named("by-2027.job")).isEmpty();
    }

    private static List<String> gaps(GoalTree tree, Set<GoalRef> workedOn) {
        return tree.gaps(workedOn).stream()
                .map(gap -> gap.policy().id() + "." + gap.goal().key())
                .toList();
    }

    private static Policy policy(String id, Standing standing, PolicyGoal... goals) {
        var text = PolicyText.danish(id);
        var head = new Head(id, "751", text, text, null, null, null, null, null, null, null, new Paper(text, null));
        var document = new PolicyDocument(head, List.of(), List.of(), List.of(), List.of(goals), List.of());
        return new Policy(document, Stage.ADOPTED, standing, null, 1);
    }

    private static PolicyGoal goal(String key, @org.jspecify.annotations.Nullable String focusArea, String effectGoal) {
        var effect = new EffectGoal(
                effectGoal,
                PolicyText.danish("60 procent"),
                new FigureRef("1.2", "751"),
                null,
                null,
                new Aim.Bound(Aim.Side.FLOOR, BigDecimal.TEN),
                Responsible.NOBODY,
                null);
        return new PolicyGoal(
                key, PolicyText.danish("Mål " + key), focusArea, Responsible.NOBODY, List.of(effect), null);
    }
}
