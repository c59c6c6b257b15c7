package dk.helhed.projects.plan;

import dk.helhed.reference.Area;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an effort shall be evaluated, and what comes then. It can be half done; a text that is not answered is empty.
 *
 * @param version counts the changes of all but the criteria; 0 if nothing is written
 * @param evaluatorName the person's workplace or the organization that evaluates, never a member of staff by name
 * @param met what happens if the criteria are met
 * @param unmet what happens if they are not; its amount is never asked for
 * @param criteria in the order they were written
 */
public record Plan(
        int version,
        Comparison comparison,
        @Nullable Evaluator evaluator,
        String evaluatorName,
        Voices voices,
        Step met,
        Step unmet,
        List<Criterion> criteria) {

    /** One in which nothing is written. */
    public static final Plan BLANK = new Plan(
            0,
            new Comparison(List.of(), null, ""),
            null,
            "",
            new Voices("", ""),
            new Step("", "", null),
            new Step("", "", null),
            List.of());

    public Plan {
        criteria = List.copyOf(criteria);
    }

    /**
     * What is compared with what.
     *
     * @param area that is followed for comparison; null if none is
     * @param group of people who do not take part; empty if none is followed
     */
    public record Comparison(List<Design> designs, @Nullable Area area, String group) {

        public Comparison {
            designs = List.copyOf(designs);
        }
    }

    /** Whose experience is heard, and how. */
    public record Voices(String who, String how) {}

    /**
     * What comes after the evaluation.
     *
     * @param payer who would pay for it
     * @param amount kroner a year; null if not known
     */
    public record Step(String what, String payer, @Nullable BigDecimal amount) {}

    /** Whether nothing is written. */
    public boolean isBlank() {
        return version == 0 && criteria.isEmpty();
    }

    /** The same with other criteria. */
    public Plan with(List<Criterion> others) {
        return new Plan(version, comparison, evaluator, evaluatorName, voices, met, unmet, others);
    }
}
