package dk.helhed.policies;

import dk.helhed.access.Actor;
import dk.helhed.pages.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The policies as whoever asks may see them: the public those that are decided or in a hearing, staff also the drafts. */
@Component
public class VisiblePolicies {

    private final Policies policies;

    VisiblePolicies(Policies policies) {
        this.policies = policies;
    }

    /** By municipality, the newest version first. */
    public List<Policy> all() {
        var readsDrafts = readsDrafts();
        return policies.all().stream()
                .filter(policy -> readsDrafts || policy.standing().isPublic())
                .toList();
    }

    /**
     * The policy with the id.
     *
     * @throws NotFoundException if there is none, or whoever asks may not see it
     */
    public Policy find(String id) {
        return policies.find(id)
                .filter(policy -> policy.standing().isPublic() || readsDrafts())
                .orElseThrow(() -> new NotFoundException("policy.none", id));
    }

    private static boolean readsDrafts() {
        return Actor.isHeld(Policies.READ);
    }
}
