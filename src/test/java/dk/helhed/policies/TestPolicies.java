package dk.helhed.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import java.util.concurrent.atomic.AtomicInteger;

/** Policies that a test makes up, each with an id of its own, so that tests do not meet. */
public final class TestPolicies {

    private final PolicyIntake intake;
    private final Policies policies;
    private final AtomicInteger made = new AtomicInteger();

    TestPolicies(PolicyIntake intake, Policies policies) {
        this.intake = intake;
        this.policies = policies;
    }

    /** Makes sure that the shipped policies are there. */
    public void shipped() {
        if (policies.find(ShippedPolicies.FILES.getFirst()).isEmpty()) {
            ShippedPolicies.FILES.forEach(id -> take(ShippedPolicies.text(id)));
        }
    }

    /** An id that no other test has. */
    public String newId() {
        return "proeve-" + made.incrementAndGet();
    }

    /** A new draft of a municipality, with more sections than the head. */
    public Policy draft(String municipality, String sections) {
        var id = newId();
        take("""
                policy: %s
                municipality: "%s"
                title: {da: "Politik %s"}
                summary: {da: Til prøve.}
                committee: Socialudvalget
                source: {title: {da: Opfundet til prøver}}
                """.formatted(id, municipality, id) + sections);
        return find(id);
    }

    /** Takes a file in that must be right. */
    public void take(String text) {
        var taken = tryToTake(text);
        assertThat(taken).isNotInstanceOf(PolicyTaken.Refused.class);
    }

    /** Takes a file in, or not. */
    public PolicyTaken tryToTake(String text) {
        return Acting.as(Task.COMMAND, () -> intake.take(text, false));
    }

    public Policy find(String id) {
        return policies.find(id).orElseThrow();
    }
}
