package dk.helhed.policies.chain;

import dk.helhed.access.owner.OwnedKind;
import dk.helhed.pages.Language;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The goals and effect goals of the policies in force, as things that somebody answers for. */
@Component
public class OwnedGoals implements OwnedKind {

    /** The code of the kind. */
    public static final String KIND = "maal";

    private final Policies policies;

    OwnedGoals(Policies policies) {
        this.policies = policies;
    }

    /** The id of a goal or effect goal among all owned things of the kind. */
    public static String id(String policy, String item) {
        return policy + "." + item;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public List<OwnedThing> things(Language language) {
        return policies.all().stream()
                .filter(policy -> policy.standing() == Standing.IN_FORCE || policy.standing() == Standing.ADOPTED)
                .flatMap(policy -> policy.document().goals().stream()
                        .flatMap(OwnedGoals::withEffects)
                        .map(item -> thing(policy, item, language)))
                .toList();
    }

    private static Stream<PolicyItem> withEffects(PolicyGoal goal) {
        return Stream.concat(Stream.of(goal), goal.effectGoals().stream());
    }

    private static OwnedThing thing(Policy policy, PolicyItem item, Language language) {
        return new OwnedThing(
                id(policy.id(), item.key()),
                item.label().in(language.tag()).orElseGet(item.label()::original),
                "/politik/" + policy.id() + "/punkt/" + item.key());
    }
}
