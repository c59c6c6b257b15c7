package dk.helhed.projects.result;

import dk.helhed.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a success criterion that no indicator measures. All values are in the unit of the criterion.
 *
 * @param id 0 for one that is not stored
 * @param criterion its id
 * @param version counts its changes, from 1
 * @param people how many the value rests on; null if not known
 * @param comparison the value of those it is compared with; null if not measured
 * @param comparisonPeople how many that value rests on; null if not known
 * @param evidence where the value comes from, in words
 * @param link to the evidence; empty if there is none
 */
public record Measurement(
        long id,
        long criterion,
        int version,
        Period period,
        BigDecimal value,
        @Nullable Integer people,
        @Nullable BigDecimal comparison,
        @Nullable Integer comparisonPeople,
        String evidence,
        String link) {}
