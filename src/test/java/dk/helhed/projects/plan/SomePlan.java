package dk.helhed.projects.plan;

import dk.helhed.projects.plan.Criterion.Base;
import dk.helhed.projects.plan.Criterion.Measure;
import dk.helhed.projects.plan.Criterion.Target;
import dk.helhed.projects.plan.Plan.Comparison;
import dk.helhed.projects.plan.Plan.Step;
import dk.helhed.projects.plan.Plan.Voices;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluation plans for tests. */
public final class SomePlan {

    private SomePlan() {}

    /** One that lacks nothing, with one criterion: from 20 to 50 percent by the end of 2027. */
    public static Plan complete() {
        return new Plan(
                1,
                new Comparison(List.of(Design.BEFORE_AFTER), null, ""),
                Evaluator.OWN_MANAGER,
                "",
                new Voices("De unge selv", "To møder"),
                new Step("Bliver fast", "Udvalget", null),
                new Step("Lukker", "Ingen", null),
                List.of(criterion("20", "50", Way.HIGHER)));
    }

    /** A complete criterion of percent, with the base in 2025, due at the end of 2027. */
    public static Criterion criterion(@Nullable String base, @Nullable String threshold, @Nullable Way way) {
        return new Criterion(
                7,
                1,
                "Flere har et fritidsjob",
                new Measure(null, "Andel med fritidsjob", "procent"),
                "Alle deltagere",
                new Base(number(base), Period.parse("2025").orElseThrow()),
                new Target(way, number(threshold), LocalDate.of(2027, 12, 31)),
                "Spørgeskema");
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
