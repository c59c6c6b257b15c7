package dk.helhed.policies.progress;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.policies.document.Base;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.Responsible;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Progress;
import dk.helhed.statistics.ProgressStatus;
import dk.helhed.statistics.RequiredPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an effect goal stands.
 *
 * @param indicator null if there is none with its code any more
 * @param otherIndicator what the aim compares with; null unless it compares
 * @param newest the newest figure; null if there is none
 * @param other what the newest figure is compared with, about the same time; null unless the aim compares
 * @param base where it is counted from: as the policy says, else the first figure since it was in force; null if neither
 * @param baseIsNamed whether the policy names the base
 * @param wanted the level that the aim wants at the time of the newest figure; null if that cannot be said
 * @param computed by the published method
 * @param override what somebody has set in its place; null if nobody has
 */
public record EffectReading(
        EffectGoal effect,
        PolicyGoal goal,
        Responsible responsible,
        @Nullable Indicator indicator,
        @Nullable Indicator otherIndicator,
        @Nullable Observation newest,
        @Nullable Observation other,
        @Nullable Base base,
        boolean baseIsNamed,
        @Nullable BigDecimal wanted,
        RequiredPath path,
        Progress computed,
        @Nullable StatusOverride override) {

    /** The status as shown: what somebody has set, else the computed one. */
    public ProgressStatus status() {
        return override == null ? computed.status() : override.status();
    }

    /** What the newest figure lacks: wanted minus newest, in the indicator's unit; null if that cannot be said. */
    public @Nullable BigDecimal gap() {
        return newest == null || newest.value() == null || wanted == null ? null : wanted.subtract(newest.value());
    }

    /** The unit of its figures; null if there is no indicator. */
    public @Nullable Unit unit() {
        return indicator == null ? null : indicator.unit();
    }

    /** Whether there is any figure. */
    public boolean hasData() {
        return newest != null;
    }
}
