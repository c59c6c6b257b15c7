package dk.helhed.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.barometer.TestFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;

/** Policies that a test makes up, each with an id of its own, so that tests do not meet. */
public final class TestPolicies {

    private final PolicyIntake intake;
    private final Policies policies;
    private final PolicyIndicators indicators;
    private final TestFigures figures;
    private final AtomicInteger made = new AtomicInteger();

    TestPolicies(PolicyIntake intake, Policies policies, PolicyIndicators indicators, TestFigures figures) {
        this.intake = intake;
        this.policies = policies;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** Makes sure that the shipped policies are there, with their indicators and figures, whatever other tests have emptied. */
    public void shipped() {
        ShippedPolicies.FILES.forEach(id -> take(ShippedPolicies.text(id)));
        ShippedPolicies.FILES.forEach(
                id -> assertThat(Acting.as(Task.COMMAND, () -> indicators.define(find(id).document())))
                        .isEmpty());
        for (var file : List.of("barometer/figures/national-barometer.csv", "policies/figures.csv")) {
            var answer = figures.take(TestFigures.request(new ClassPathResource(file)));
            assertThat(answer.errors()).as(file).isEmpty();
        }
    }

    /** An id that no other test has. */
    public String newId() {
        return "proeve-" + made.incrementAndGet();
    }

    /** A new draft of a municipality, with more sections than the head. */
    public Policy draft(String municipality, String sections) {
        var id = newId();
        take(head(id, municipality) + "committee: Socialudvalget\n" + sections);
        return find(id);
    }

    /** A new policy of a municipality that is adopted, and in force from a day. */
    public Policy adopted(String municipality, LocalDate from, String sections) {
        var id = newId();
        take(head(id, municipality) + """
                committee: Socialudvalget
                adopted: {on: %s, by: Byrådet}
                valid: {from: %s}
                """.formatted(from, from) + sections);
        return find(id);
    }

    /** The fields that each file must have. */
    public static String head(String id, String municipality) {
        return """
                policy: %s
                municipality: "%s"
                title: {da: "Politik %s"}
                summary: {da: Til prøve.}
                source: {title: {da: Opfundet til prøver}}
                """.formatted(id, municipality, id);
    }

    /** A share that a policy defines, in the section {@code indicators}. */
    public static String share(String code) {
        return "  - {code: %s, title: {da: Andel %s}, definition: {da: D}, population: {da: P}, ".formatted(code, code)
                + "numerator: {da: T}, denominator: {da: N}, unit: pct, direction: higher, frequency: yearly, "
                + "source: {name: K}}\n";
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
